package id.jenjang.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.Cursor;
import id.jenjang.dsl.ide.EditedPlan;

import java.nio.file.Path;
import java.util.Map;

/** A fix at a place of a plan, and the texts after it. */
final class FixCase {

    private final QuickFix fix;
    private final EditedPlan after;

    private FixCase(QuickFix fix, EditedPlan after) {
        this.fix = fix;
        this.after = after;
    }

    /** The fix of a title where the bar stands in one of the texts. */
    static FixCase of(Map<String, String> texts, String title) {
        var cursor = Cursor.in(texts);
        var fixes =
                new QuickFixes(cursor.plan()).at(cursor.file(), cursor.offset(), cursor.offset());
        var found = fixes.stream().filter(each -> each.title().equals(title)).findFirst();
        assertTrue(found.isPresent(), () -> title + " is not in " + fixes);
        return new FixCase(found.get(), cursor.plan().apply(found.get().edits()));
    }

    static FixCase of(String text, String title) {
        return of(Map.of("a.jenjang", text), title);
    }

    EditedPlan after() {
        return after;
    }

    /** A text after the fix, what it leaves to the writer between bars. */
    String text(String file) {
        var path = Path.of(file);
        var text = after.text(path).orElseThrow();
        return fix.selection()
                .filter(at -> at.file().equals(path))
                .map(
                        at -> {
                            int end = at.offset() + at.length();
                            return text.substring(0, at.offset())
                                    + "|"
                                    + text.substring(at.offset(), end)
                                    + "|"
                                    + text.substring(end);
                        })
                .orElse(text);
    }

    String text() {
        return text("a.jenjang");
    }
}
