package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.TextFinding;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;

/** A finding marked in the text it stands in, and on the ruler beside it. */
final class FindingMark extends Annotation implements IQuickFixableAnnotation {

    private final TextFinding finding;

    FindingMark(TextFinding finding) {
        super(type(finding), false, finding.ruleId() + "  " + finding.message());
        this.finding = finding;
    }

    /** The platform's own kinds of problems, so that its colours, signs and settings apply. */
    private static String type(TextFinding finding) {
        return "org.eclipse.ui.workbench.texteditor."
                + switch (finding.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "info";
                };
    }

    /** What was found. */
    TextFinding finding() {
        return finding;
    }

    /** Where it stood when it was found, not longer than the text is. */
    Position place(int textLength) {
        var range = finding.range();
        int offset = Math.min(range.offset(), textLength);
        return new Position(offset, Math.min(range.length(), textLength - offset));
    }

    /** Whether it says the same as another one. */
    boolean says(FindingMark that) {
        return finding.ruleId().equals(that.finding.ruleId())
                && finding.severity() == that.finding.severity()
                && finding.message().equals(that.finding.message());
    }

    @Override
    public void setQuickFixable(boolean state) {
        // It always knows itself.
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return !finding.isUnreadableFile() && !finding.ruleId().startsWith("J00");
    }
}
