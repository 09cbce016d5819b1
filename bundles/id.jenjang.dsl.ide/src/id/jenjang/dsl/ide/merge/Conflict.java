package id.jenjang.dsl.ide.merge;

import java.util.List;

/**
 * Lines that both sides changed, each in another way.
 *
 * @param base where they stood in the text both came from
 * @param mine where they stand here
 * @param theirs where they stand with the others
 * @param baseText those lines, with their line ends
 * @param mineText those lines, with their line ends
 * @param theirsText those lines, with their line ends
 */
public record Conflict(
        LineRange base,
        LineRange mine,
        LineRange theirs,
        String baseText,
        String mineText,
        String theirsText) {

    /** The lines of a choice. */
    public String text(Choice choice) {
        return switch (choice) {
            case MINE -> mineText;
            case THEIRS -> theirsText;
            case BASE -> baseText;
            case BOTH -> both();
        };
    }

    /**
     * Which words of the lines of a choice are others than in the text both came from; none of
     * those of that text itself.
     */
    public List<ChangedWords> changed(Choice choice) {
        return WordChanges.of(baseText, text(choice));
    }

    private String both() {
        boolean open = !mineText.isEmpty() && !mineText.endsWith("\n") && !theirsText.isEmpty();
        return mineText + (open ? lineEnd() : "") + theirsText;
    }

    private String lineEnd() {
        return (baseText + theirsText + mineText).contains("\r\n") ? "\r\n" : "\n";
    }
}
