package id.jenjang.excel.internal.draft;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of element that tables carry, each with its keyword. */
public enum Level {
    DAERAH("daerah", "D"),
    RPJMD("rpjmd", "RPJMD"),
    VISI("visi", "V"),
    MISI("misi", "M"),
    INSTANSI("instansi", "Instansi"),
    KEPALA("kepala", "Kepala"),
    ATASAN("atasan", "Atasan"),
    PEJABAT("pejabat", "Pejabat"),
    UNIT("unit", "U"),
    RENSTRA("renstra", "Renstra"),
    TUJUAN("tujuan", "T"),
    SASARAN("sasaran", "S"),
    STRATEGI("strategi", "ST"),
    ARAH_KEBIJAKAN("arah kebijakan", "AK"),
    PROGRAM("program", "P"),
    KEGIATAN("kegiatan", "K"),
    SUBKEGIATAN("subkegiatan", "SK"),
    TANGGA("tangga", "Tangga"),
    INDIKATOR("indikator", "IN"),
    IKU("iku", "IKU"),
    KELUARAN("keluaran", "KL");

    private final String keyword;
    private final String prefix;

    Level(String keyword, String prefix) {
        this.keyword = keyword;
        this.prefix = prefix;
    }

    /** As the language writes it. */
    public String keyword() {
        return keyword;
    }

    /** How short names made for it begin. */
    String prefix() {
        return prefix;
    }

    /** The kind a cell names, with or without blanks: "Sub Kegiatan". */
    public static Optional<Level> of(String word) {
        var bare = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (var each : values()) {
            if (each.keyword.replace(" ", "").equals(bare)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The kind whose code has so many parts: 4.01.02 is a program. */
    public static Optional<Level> ofCode(String code) {
        return switch (code.split("\\.").length) {
            case 3 -> Optional.of(PROGRAM);
            case 5 -> Optional.of(KEGIATAN);
            case 6 -> Optional.of(SUBKEGIATAN);
            default -> Optional.empty();
        };
    }

    /** Where it may stand; empty for those that stand in no other. */
    public Set<Level> parents() {
        return switch (this) {
            case VISI -> EnumSet.of(RPJMD);
            case MISI -> EnumSet.of(VISI, RPJMD);
            case KEPALA, ATASAN, PEJABAT -> EnumSet.of(INSTANSI);
            case UNIT -> EnumSet.of(INSTANSI, UNIT);
            case TUJUAN -> EnumSet.of(MISI, RENSTRA);
            case SASARAN -> EnumSet.of(TUJUAN, MISI, RENSTRA);
            case STRATEGI -> EnumSet.of(SASARAN);
            case ARAH_KEBIJAKAN -> EnumSet.of(STRATEGI, SASARAN);
            case KEGIATAN -> EnumSet.of(PROGRAM);
            case SUBKEGIATAN -> EnumSet.of(KEGIATAN);
            default -> EnumSet.noneOf(Level.class);
        };
    }

    /** Whether indicators may hang on it. */
    public boolean isMeasured() {
        return this == TUJUAN || this == SASARAN || isProgram();
    }

    /** Program, kegiatan or sub kegiatan. */
    public boolean isProgram() {
        return this == PROGRAM || this == KEGIATAN || this == SUBKEGIATAN;
    }

    /** An indicator of any kind. */
    public boolean isIndicator() {
        return ordinal() >= INDIKATOR.ordinal();
    }

    /** The keywords of its further texts, in the order they are written. */
    public List<String> details() {
        return switch (this) {
            case DAERAH -> List.of("pemerintah", "provinsi", "ibu kota");
            case RPJMD -> List.of("pemerintah", "dasar");
            case INSTANSI ->
                    List.of(
                            "singkatan",
                            "kota",
                            "alamat",
                            "email",
                            "telepon",
                            "situs",
                            "dasar",
                            "tugas",
                            "fungsi");
            case KEPALA, ATASAN, PEJABAT -> List.of("dijabat", "nip", "pangkat");
            case UNIT -> List.of("dipimpin");
            case RENSTRA -> List.of("dasar");
            case SUBKEGIATAN -> List.of("lokasi");
            case TANGGA -> List.of("tingkat");
            default -> List.of();
        };
    }
}
