package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.PlanEdits;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that can be done about a finding. What it changes is found out when first asked for.
 */
public final class QuickFix {

    private final About about;
    private final boolean preferred;
    private final Optional<Selection> selection;
    private Supplier<PlanEdits> work;
    private PlanEdits edits;

    /** What a fix does. */
    public enum Kind {
        /** It mends the finding in the only right way. */
        CERTAIN,
        /** It puts a mistyped word, number or sign right. */
        SPELLING,
        /** It names another element. */
        RENAME,
        /** It names an element that another one belongs to, supports or is supported by. */
        LINK,
        /** It adds an element, or years, for somebody to fill in. */
        CREATE,
        /** It silences the rule at the element, for a reason somebody must write. */
        SILENCE,
        /** It mends all findings of the same rule that can be mended for certain. */
        ALL
    }

    /**
     * What to write next: a stretch of the text after the edits.
     *
     * @param file the file
     * @param offset its first character, in UTF-16 units from 0
     * @param length how many characters
     */
    public record Selection(Path file, int offset, int length) {}

    private record About(String title, Kind kind, TextFinding finding) {}

    private QuickFix(
            About about, boolean preferred, Supplier<PlanEdits> work, Selection selection) {
        this.about = about;
        this.preferred = preferred;
        this.work = work;
        this.selection = Optional.ofNullable(selection);
    }

    static QuickFix of(String title, Kind kind, TextFinding finding, PlanEdits edits) {
        return later(title, kind, finding, () -> edits);
    }

    static QuickFix later(String title, Kind kind, TextFinding finding, Supplier<PlanEdits> work) {
        return new QuickFix(new About(title, kind, finding), false, work, null);
    }

    QuickFix asPreferred(boolean best) {
        return new QuickFix(about, best, this::edits, selection.orElse(null));
    }

    QuickFix selecting(Selection what) {
        return new QuickFix(about, preferred, this::edits, what);
    }

    /** What it does, for people. */
    public String title() {
        return about.title();
    }

    /** What it does, for programs. */
    public Kind kind() {
        return about.kind();
    }

    /** The finding it is about. */
    public TextFinding finding() {
        return about.finding();
    }

    /** Whether it may be made without a second thought. */
    public boolean isPreferred() {
        return preferred;
    }

    /** What to select after the edits, because somebody should write it; empty for nothing. */
    public Optional<Selection> selection() {
        return selection;
    }

    /** The edits; none when a repair of many findings turns out to change nothing. */
    public synchronized PlanEdits edits() {
        if (edits == null) {
            edits = work.get();
            work = null;
        }
        return edits;
    }

    @Override
    public String toString() {
        return kind() + " " + title();
    }
}
