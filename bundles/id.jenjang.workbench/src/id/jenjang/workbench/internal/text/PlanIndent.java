package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.fix.Formatting;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

import java.util.List;

/**
 * Lays out while somebody types: after a line break the finished line, after a closing brace its
 * block; a new line is indented as its block wants it.
 */
public final class PlanIndent implements IAutoEditStrategy {

    private static final String STEP = "  ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        var text = EditedText.of(document).filter(EditedText::isPlan);
        if (text.isEmpty() || command.text == null || command.length > 0) {
            return;
        }
        boolean line = List.of(document.getLegalLineDelimiters()).contains(command.text);
        if (!line && !command.text.equals("}")) {
            return;
        }
        try {
            layOut(text.get(), command, line ? '\n' : '}');
            if (line) {
                command.text += indentation(document, command.offset);
            }
        } catch (BadLocationException outside) {
            // Typed outside the text: it stays as it was typed.
            command.doit = true;
        }
    }

    private static void layOut(EditedText text, DocumentCommand command, char typed)
            throws BadLocationException {
        var before = text.text();
        var after = before.substring(0, command.offset) + typed + before.substring(command.offset);
        var edits =
                new Formatting(text.now().with(text.file(), after))
                        .onType(text.file(), command.offset + 1, typed)
                        .of(text.file());
        for (TextEdit edit : edits) {
            if (edit.end() < command.offset) {
                command.addCommand(edit.offset(), edit.length(), edit.replacement(), null);
            } else if (edit.end() == command.offset && typed == '}') {
                command.offset = edit.offset();
                command.length = edit.length();
                command.text = edit.replacement() + command.text;
            }
        }
    }

    private static String indentation(IDocument document, int offset) throws BadLocationException {
        var line = document.getLineInformationOfOffset(offset);
        var before = document.get(line.getOffset(), offset - line.getOffset());
        int blank = 0;
        while (blank < before.length() && Character.isWhitespace(before.charAt(blank))) {
            blank++;
        }
        var own = before.substring(0, blank);
        return before.stripTrailing().endsWith("{") ? own + STEP : own;
    }
}
