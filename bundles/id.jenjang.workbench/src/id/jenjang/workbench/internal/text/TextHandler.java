package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import java.io.IOException;

/** A command for the text somebody writes in. */
abstract class TextHandler extends AbstractHandler {

    /** Where a command was given. */
    record Spot(ITextEditor editor, EditedText text, ITextSelection selection) {

        /** Makes edits as one step; says so when that cannot be done. */
        void apply(String label, PlanEdits edits) {
            try {
                if (!edits.isEmpty()) {
                    text.open().apply(label, edits);
                }
            } catch (IOException unreadable) {
                MessageDialog.openError(
                        editor.getSite().getShell(),
                        Messages.get("fix.failed"),
                        unreadable.getLocalizedMessage());
            }
        }

        /** Says something in the status line, until somebody goes on. */
        void say(String sentence) {
            var line = editor.getEditorSite().getActionBars().getStatusLineManager();
            line.setMessage(sentence);
            var shown = editor.getAdapter(ITextViewer.class).getTextWidget();
            shown.addCaretListener(
                    new CaretListener() {
                        @Override
                        public void caretMoved(CaretEvent event) {
                            shown.removeCaretListener(this);
                            line.setMessage(null);
                        }
                    });
        }
    }

    /** Carries the command out. */
    protected abstract void execute(Spot spot);

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection place) {
            EditedText.in(editor).ifPresent(text -> execute(new Spot(editor, text, place)));
        }
        return null;
    }
}
