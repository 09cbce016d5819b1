package id.jenjang.workbench.internal.sheet;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Takes blocks of cells to other programs, and back. */
final class SheetClipboard {

    private final Sheet sheet;

    SheetClipboard(Sheet sheet) {
        this.sheet = sheet;
    }

    void copy() {
        var block = sheet.input().copy(sheet.selected());
        if (!block.isEmpty()) {
            var clipboard = new Clipboard(sheet.control().getDisplay());
            clipboard.setContents(
                    new Object[] {block}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    void cut() {
        copy();
        sheet.input().clear(sheet.selected());
    }

    void paste() {
        var clipboard = new Clipboard(sheet.control().getDisplay());
        var block = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (block != null && !block.isEmpty()) {
            var range = sheet.selected();
            sheet.input().paste(range.top(), range.left(), ending(block));
        }
    }

    /** Spreadsheets end the last row too; it is not one more row. */
    private static String ending(String block) {
        return block.endsWith("\r\n")
                ? block.substring(0, block.length() - 2)
                : block.endsWith("\n") ? block.substring(0, block.length() - 1) : block;
    }
}
