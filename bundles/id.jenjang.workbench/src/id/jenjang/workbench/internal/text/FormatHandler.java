package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.fix.Formatting;
import id.jenjang.workbench.internal.Messages;

/** Lays out the file, or what is selected of it. */
public final class FormatHandler extends TextHandler {

    @Override
    protected void execute(Spot spot) {
        if (!spot.text().isPlan()) {
            return;
        }
        var layout = new Formatting(spot.text().now());
        int from = spot.selection().getOffset();
        int length = spot.selection().getLength();
        spot.apply(
                Messages.get("text.format"),
                length == 0
                        ? layout.of(spot.text().file())
                        : layout.of(spot.text().file(), from, from + length));
    }
}
