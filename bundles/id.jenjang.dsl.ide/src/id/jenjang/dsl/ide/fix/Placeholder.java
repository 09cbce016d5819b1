package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.fix.QuickFix.Selection;

import java.util.regex.Pattern;

/** Text that a fix leaves to the writer: it is selected afterwards. */
final class Placeholder {

    private Placeholder() {}

    /** The fix with the first stretch selected in which it writes a text; as it is without one. */
    static QuickFix select(QuickFix fix, String text) {
        for (var file : fix.edits().files()) {
            int shift = 0;
            for (var edit : fix.edits().of(file)) {
                int at = edit.replacement().indexOf(text);
                if (at >= 0) {
                    return fix.selecting(
                            new Selection(file, edit.offset() + shift + at, text.length()));
                }
                shift += edit.replacement().length() - edit.length();
            }
        }
        return fix;
    }

    /**
     * The fix with the first group of a pattern selected, looked for in the changed texts from the
     * line of the first change on: edits need not hold all of it.
     */
    static QuickFix select(QuickFix fix, Pattern pattern, EditedPlan before) {
        for (var file : fix.edits().files()) {
            var text = before.text(file).orElseThrow();
            int line = text.lastIndexOf('\n', fix.edits().of(file).getFirst().offset() - 1) + 1;
            var found = pattern.matcher(fix.edits().applyTo(file, text));
            if (found.find(line)) {
                int length = found.group(1).length();
                return fix.selecting(new Selection(file, found.start(1), length));
            }
        }
        return fix;
    }
}
