package mx.compendium.catalogue;

/** A reference file of the product is not as it must be; its message is one line naming file, line and what is wrong. */
public class DamagedReference extends RuntimeException {

    public DamagedReference(String file, int line, String what) {
        super(file + ", line " + line + ": " + what);
    }

    public DamagedReference(String file, String what) {
        super(file + ": " + what);
    }
}
