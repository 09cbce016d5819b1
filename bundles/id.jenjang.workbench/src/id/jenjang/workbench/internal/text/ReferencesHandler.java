package id.jenjang.workbench.internal.text;

import id.jenjang.dsl.ide.navigate.Navigation;
import id.jenjang.workbench.internal.Messages;

/** Shows every place that names the element at the caret. */
public final class ReferencesHandler extends TextHandler {

    @Override
    protected void execute(Spot spot) {
        var plan = spot.text().nearest();
        var mentions =
                new Navigation(plan).references(spot.text().file(), spot.selection().getOffset());
        if (mentions.isEmpty()) {
            spot.say(Messages.get("references.nothing"));
        } else {
            new ReferencesPopup(spot.editor().getSite().getPage(), plan, mentions).open();
        }
    }
}
