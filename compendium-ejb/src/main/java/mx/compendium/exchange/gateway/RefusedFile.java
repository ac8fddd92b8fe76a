package mx.compendium.exchange.gateway;

import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;

/** What is said of a file that is not opened, or not read on. */
final class RefusedFile {

    private RefusedFile() {}

    static RulesBroken damaged() {
        return new RulesBroken(Violation.of("workbook.file.damaged"));
    }

    static RulesBroken notAWorkbook() {
        return new RulesBroken(Violation.of("workbook.file.not-a-workbook"));
    }

    static RulesBroken protectedOrOld() {
        return new RulesBroken(Violation.of("workbook.file.protected-or-old"));
    }

    static RulesBroken macros() {
        return new RulesBroken(Violation.of("workbook.file.with-macros"));
    }

    static RulesBroken tooMuchInside() {
        return new RulesBroken(Violation.of("workbook.file.too-much-inside"));
    }

    static RulesBroken malformed() {
        return new RulesBroken(Violation.of("workbook.file.ill-formed"));
    }

    static RulesBroken unsafe() {
        return new RulesBroken(Violation.of("workbook.file.unsafe-content"));
    }
}
