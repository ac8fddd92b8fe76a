package mx.compendium.publication.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.fop.apps.FopFactory;

/**
 * The libraries of this deployment as files a second Java can be started with. Where they are files already, they are named;
 * within a server's deployment, which has no files, each jar is read through its address and copied.
 */
final class ChildClassPath {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String OURS = ChildClassPath.class.getName().replace('.', '/') + ".class";
    private static final Pattern JAR_FILE = Pattern.compile("jar:(file:.*)!/");
    private static final Pattern FOLDER = Pattern.compile("(file:.*/)");
    private static final Pattern DEPLOYED = Pattern.compile("vfs:.*/([^/]+[.]jar)/");

    private final Path folder;

    /** @param folder where copies may be put */
    ChildClassPath(Path folder) {
        this.folder = folder;
    }

    /** Our own classes and the libraries beside FOP, as {@code java -cp} takes them. */
    String text() throws IOException {
        Set<Path> places = new LinkedHashSet<>();
        for (URL ours : Collections.list(ChildClassPath.class.getClassLoader().getResources(OURS))) {
            add(places, ours, OURS);
        }
        for (URL manifest : Collections.list(FopFactory.class.getClassLoader().getResources(MANIFEST))) {
            add(places, manifest, MANIFEST);
        }
        return places.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The place within which something was found; a server's own modules are none of ours. */
    private void add(Set<Path> places, URL found, String within) throws IOException {
        String root = found.toString().substring(0, found.toString().length() - within.length());
        Matcher jar = JAR_FILE.matcher(root);
        Matcher classes = FOLDER.matcher(root);
        Matcher deployed = DEPLOYED.matcher(root);
        if (jar.matches()) {
            places.add(Path.of(uri(jar.group(1))));
        } else if (classes.matches()) {
            places.add(Path.of(uri(classes.group(1))));
        } else if (deployed.matches()) {
            places.add(copied(root, deployed.group(1)));
        }
    }

    private Path copied(String address, String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = new URL(address).openStream();
                OutputStream out = Files.newOutputStream(copy)) {
            if (in instanceof JarInputStream entries) {
                repack(entries, out);
            } else {
                in.transferTo(out);
            }
        }
        return copy;
    }

    /** A jar that is mounted is handed out entry by entry, not as its bytes. */
    private static void repack(JarInputStream entries, OutputStream out) throws IOException {
        Set<String> written = new HashSet<>();
        try (ZipOutputStream copy = new ZipOutputStream(out)) {
            copy.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                // the manifest comes first, and again in its folder
                if (!entry.isDirectory() && written.add(entry.getName())) {
                    copy.putNextEntry(new ZipEntry(entry.getName()));
                    entries.transferTo(copy);
                    copy.closeEntry();
                }
            }
        }
    }

    private static URI uri(String address) throws IOException {
        try {
            return new URI(address.replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new IOException(address, e);
        }
    }
}
