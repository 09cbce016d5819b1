package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.fix.QuickFix.Selection;

import java.util.regex.Pattern;

/** Text that a fix leaves to the writer: it is selected afterwards. */
final class Placeholder {

    private Placeholder() {}

    /** The fix with the first stretch selected in which it writes a text; as it is without one. */
    static QuickFix select(QuickFix fix, String text) {
        return select(fix, Pattern.compile("(" + Pattern.quote(text) + ")"));
    }

    /** The same for the first group of a pattern. */
    static QuickFix select(QuickFix fix, Pattern text) {
        for (var file : fix.edits().files()) {
            int shift = 0;
            for (var edit : fix.edits().of(file)) {
                var found = text.matcher(edit.replacement());
                if (found.find()) {
                    int at = edit.offset() + shift + found.start(1);
                    return fix.selecting(new Selection(file, at, found.group(1).length()));
                }
                shift += edit.replacement().length() - edit.length();
            }
        }
        return fix;
    }
}
