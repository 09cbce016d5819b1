package id.jenjang.diagram;

import java.util.List;

/**
 * What a box stands on: a colour that tells its level or how well a target was reached. Colours are
 * given for paper; a screen may have its own by the name. No meaning is told by colour alone.
 */
public enum Ground {
    VISI("1F3864", true),
    MISI("2F5597", true),
    /** Goals and objectives of the region. */
    DAERAH("4A6A9B", true),
    TUJUAN("B4C7E7", false),
    SASARAN("D9E2F0", false),
    PROGRAM("DCD3EA", false),
    KEGIATAN("EFEAF6", false),
    /** A quiet ground in a tree without meanings of its own. */
    PALE("EEF3FA", false),
    /** Plain paper: what stands inside or below another box. */
    PLAIN("FFFFFF", false),
    /** A hint that the picture goes on elsewhere. */
    CONTINUED("FFF6DC", false),
    BEST("00798C", true),
    GOOD("7DB343", false),
    FAIR("F2B01E", false),
    POOR("C00000", true),
    UNKNOWN("D0D4DA", false);

    private static final List<Ground> BEST_FIRST = List.of(BEST, GOOD, FAIR, POOR);

    private final String color;
    private final boolean dark;

    Ground(String color, boolean dark) {
        this.color = color;
        this.dark = dark;
    }

    /** Red, green and blue on paper, as six hexadecimal digits. */
    public String color() {
        return color;
    }

    /** Whether text on it is white. */
    public boolean dark() {
        return dark;
    }

    /**
     * The ground of a predicate: one for each quarter of a scale.
     *
     * @param fromBest its place on the scale, 0 for the best
     * @param predicates how many the scale has
     */
    public static Ground ofPredicate(int fromBest, int predicates) {
        int last = Math.max(1, predicates - 1);
        int steps = BEST_FIRST.size() - 1;
        return BEST_FIRST.get((fromBest * steps + last / 2) / last);
    }

    /** The ground of a level in a tree without meanings of its own; 0 is the root. */
    public static Ground ofLevel(int level) {
        return switch (level) {
            case 0 -> VISI;
            case 1 -> MISI;
            case 2 -> SASARAN;
            case 3 -> PALE;
            default -> PLAIN;
        };
    }
}
