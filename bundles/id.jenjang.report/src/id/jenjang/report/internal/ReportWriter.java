package id.jenjang.report.internal;

import id.jenjang.report.internal.text.Numbering;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Contents;
import id.jenjang.report.tree.Heading;
import id.jenjang.report.tree.Inline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Collects the blocks of a report in order and counts its chapters, sections, tables and figures.
 * Captions are numbered within their section ("Tabel 2.2.1"), within the chapter directly under it
 * ("Tabel 3.1"), with roman numbers in the unnumbered front matter ("Tabel I"), and through the
 * whole document on pages outside chapters ("Tabel 1").
 */
public final class ReportWriter implements Numbering {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    private final Map<Caption.Kind, Integer> inSection = new EnumMap<>(Caption.Kind.class);
    private final Map<Caption.Kind, Integer> inFront = new EnumMap<>(Caption.Kind.class);
    private final Map<Caption.Kind, Integer> numbered = new EnumMap<>(Caption.Kind.class);
    private List<Block> blocks = new ArrayList<>();
    private final List<Contents.Entry> appendices = new ArrayList<>();
    private String prefix = "";
    private boolean lettered;
    private boolean plain;
    private int chapter;
    private int section;
    private final HeadingAnchors anchors = new HeadingAnchors();
    private final int[] subsections = new int[2];

    /** Adds a block. */
    public void add(Block block) {
        blocks.add(block);
    }

    /** Adds blocks. */
    public void addAll(List<? extends Block> more) {
        blocks.addAll(more);
    }

    /** How many blocks have been added since the last {@link #drain()}. */
    public int size() {
        return blocks.size();
    }

    /** Takes back the heading written last, and its number, because nothing stands below it. */
    public void takeBackHeading() {
        Heading heading = (Heading) blocks.removeLast();
        anchors.takeBack(heading.anchor());
        if (heading.level() == 2) {
            section--;
        } else if (heading.numbered()) {
            chapter--;
        } else if (!appendices.isEmpty()) {
            appendices.removeLast();
        }
    }

    /** The blocks added so far, which leave the writer. */
    public List<Block> drain() {
        List<Block> drained = blocks;
        blocks = new ArrayList<>();
        return drained;
    }

    /** Begins a heading of the unnumbered front matter or of an appendix. */
    public void front(String title) {
        enter("");
        heading(title);
    }

    /**
     * Begins a page outside chapters, whose tables and figures are counted through the document
     * ("Tabel 1").
     *
     * @param title heading of the page; empty writes none
     */
    public void page(String title) {
        if (!plain) {
            enter("");
        }
        plain = true;
        if (!title.isEmpty()) {
            heading(title);
        }
    }

    /** Writes an unnumbered heading of the highest level, which begins on a new page. */
    public void heading(String title) {
        add(new Heading(1, "", title.toUpperCase(INDONESIAN), anchors.ofTitle(title)));
    }

    /** Begins the next appendix. */
    public void appendix(String label, String title) {
        String numbered = label + " " + (appendices.size() + 1);
        String anchor = anchors.ofTitle(numbered);
        enter("");
        add(new Heading(1, "", (numbered + " " + title).toUpperCase(INDONESIAN), anchor));
        appendices.add(new Contents.Entry(numbered, title, anchor));
    }

    /** The appendices begun so far. */
    public List<Contents.Entry> appendices() {
        return List.copyOf(appendices);
    }

    /** Begins the next chapter; sections of a lettered one are numbered A, B. */
    public void chapter(String title, boolean letters) {
        chapter++;
        section = 0;
        lettered = letters;
        enter(Integer.toString(chapter));
        add(
                new Heading(
                        1,
                        roman(chapter),
                        title.toUpperCase(INDONESIAN),
                        anchors.ofNumber("bab", "" + chapter)));
    }

    /** Begins the next section of the current chapter. */
    public void section(String title) {
        section++;
        enter(chapter + "." + section);
        String anchor = anchors.ofNumber("bagian", prefix);
        add(
                lettered
                        ? new Heading(2, "", (char) ('A' + section - 1) + ". " + title, anchor)
                        : new Heading(2, prefix, title, anchor));
    }

    private void enter(String newPrefix) {
        prefix = newPrefix;
        plain = false;
        inSection.clear();
        Arrays.fill(subsections, 0);
    }

    @Override
    public Heading heading(int depth, String text) {
        int level = 2 + depth;
        boolean counted = prefix.contains(".") && !lettered;
        if (!counted) {
            return new Heading(level, "", text, anchors.ofTitle(text));
        }
        subsections[depth - 1]++;
        for (int deeper = depth; deeper < subsections.length; deeper++) {
            subsections[deeper] = 0;
        }
        var number = new StringBuilder(prefix);
        for (int i = 0; i < depth; i++) {
            number.append('.').append(subsections[i]);
        }
        return new Heading(
                level, number.toString(), text, anchors.ofNumber("bagian", number.toString()));
    }

    @Override
    public Caption caption(Caption.Kind kind, String text) {
        String number;
        if (plain) {
            number = Integer.toString(numbered.merge(kind, 1, Integer::sum));
        } else if (prefix.isEmpty()) {
            number = roman(inFront.merge(kind, 1, Integer::sum));
        } else {
            number = prefix + "." + inSection.merge(kind, 1, Integer::sum);
            numbered.merge(kind, 1, Integer::sum);
        }
        String name = kind == Caption.Kind.TABLE ? "tabel_" : "gambar_";
        return new Caption(kind, number, text, name + number.replace('.', '_'));
    }

    /** How many captions of the kind were given out outside the front matter. */
    public int count(Caption.Kind kind) {
        return numbered.getOrDefault(kind, 0);
    }

    /** A reference that prints label and number of a caption. */
    public static Inline reference(Caption caption) {
        return new Inline.Reference(caption.anchor(), caption.label());
    }

    private static String roman(int number) {
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"L", "XL", "X", "IX", "V", "IV", "I"};
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                text.append(signs[i]);
                rest -= values[i];
            }
        }
        return text.toString();
    }
}
