package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.ide.fix.QuickFix.Selection;

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
}
