package id.jenjang.cli.internal.print;

/**
 * How much of a check is printed, and how it is put together.
 *
 * @param most how many findings are printed at most
 * @param grouping how a list for people is put together
 * @param brief whether each group shows only its first findings
 */
public record View(int most, Grouping grouping, boolean brief) {

    /** More findings than this are a page nobody reads to its end. */
    private static final int READABLE = 50;

    /** Everything, in one list. */
    public static final View ALL = new View(Integer.MAX_VALUE, Grouping.TANPA, false);

    /** A list of so many findings that nobody said how to print. */
    public static View fitting(int findings) {
        return findings > READABLE ? new View(Integer.MAX_VALUE, Grouping.ATURAN, true) : ALL;
    }
}
