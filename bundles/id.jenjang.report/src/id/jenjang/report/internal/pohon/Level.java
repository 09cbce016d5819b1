package id.jenjang.report.internal.pohon;

import id.jenjang.diagram.Ground;

import java.util.Locale;

/** The levels of a performance cascade, from the top. */
enum Level {
    VISI(Ground.VISI),
    MISI(Ground.MISI),
    TUJUAN(Ground.TUJUAN),
    SASARAN(Ground.SASARAN),
    PROGRAM(Ground.PROGRAM),
    KEGIATAN(Ground.KEGIATAN),
    SUBKEGIATAN(Ground.PLAIN);

    private final Ground ground;

    Level(Ground ground) {
        this.ground = ground;
    }

    Ground ground() {
        return ground;
    }

    /** The word for it, as people write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name in the wording. */
    String key() {
        return "pohon.tingkat." + word();
    }
}
