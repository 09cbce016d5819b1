package id.jenjang.dsl.ide.merge;

import java.util.ArrayList;
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
     * Which words of the lines of a choice are others than in the text both came from; of the lines
     * of that text itself those that one side or both have no longer.
     *
     * @return from the first to the last, not overlapping; none in very long texts
     */
    public List<ChangedWords> changed(Choice choice) {
        if (choice != Choice.BASE) {
            return WordChanges.of(baseText, text(choice));
        }
        var gone = new ArrayList<>(WordChanges.of(mineText, baseText));
        gone.addAll(WordChanges.of(theirsText, baseText));
        return WordChanges.together(gone);
    }

    private String both() {
        boolean open = !mineText.isEmpty() && !mineText.endsWith("\n") && !theirsText.isEmpty();
        return mineText + (open ? lineEnd() : "") + theirsText;
    }

    private String lineEnd() {
        return (baseText + theirsText + mineText).contains("\r\n") ? "\r\n" : "\n";
    }
}
