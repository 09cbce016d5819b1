package id.jenjang.cli.internal.print;

import id.jenjang.dsl.TextFinding;

/** What findings are put under when they are grouped by what they speak of. */
final class Subjects {

    private Subjects() {}

    /** A printed table, an element of the plan or, where no element is meant, the file. */
    static String element(TextFinding finding) {
        var subject = finding.subject();
        if (subject.isPrinted()) {
            return subject.piece() + " (" + subject.document() + ")";
        }
        return subject.element().isEmpty() ? Names.file(finding.range().file()) : subject.element();
    }
}
