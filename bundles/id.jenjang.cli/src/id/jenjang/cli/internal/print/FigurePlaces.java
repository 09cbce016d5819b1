package id.jenjang.cli.internal.print;

import id.jenjang.report.docx.DocxPlace;
import id.jenjang.report.tree.Origin;

/** Names places and origins of figures for people, in one line. */
final class FigurePlaces {

    private FigurePlaces() {}

    /** For example "3.1 Capaian Kinerja, Tabel 3.1.1 Pengukuran Kinerja". */
    static String place(DocxPlace place) {
        var section = (place.number() + " " + place.heading()).strip();
        if (place.caption().isEmpty()) {
            return section.isEmpty() ? "-" : section;
        }
        return section.isEmpty() ? place.caption() : section + ", " + place.caption();
    }

    /** For example "IKU1 capaian.2023 (Terlaksananya Kerjasama antar Daerah)". */
    static String origin(Origin origin) {
        var name = origin.name().isEmpty() ? "" : " (" + origin.name() + ")";
        return (origin.element() + " " + origin.quantity()).strip() + name;
    }
}
