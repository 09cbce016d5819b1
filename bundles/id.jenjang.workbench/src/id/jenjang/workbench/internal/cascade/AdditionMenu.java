package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.Addition;
import id.jenjang.dsl.ide.cascade.Addition.Place;
import id.jenjang.dsl.ide.cascade.Additions;
import id.jenjang.workbench.internal.Messages;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import java.util.List;

/** What may be added at the selected line: below it, then beside it. */
final class AdditionMenu {

    private final CascadeView view;
    private final CascadeActions actions;

    AdditionMenu(CascadeView view, CascadeActions actions) {
        this.view = view;
        this.actions = actions;
    }

    void fill(IMenuManager menu) {
        var additions = additions();
        menu.add(some(Messages.get("cascade.addChild"), additions, Place.CHILD));
        menu.add(some(Messages.get("cascade.addSibling"), additions, Place.SIBLING));
        menu.add(new Separator());
    }

    private List<Addition> additions() {
        if (view.selected().size() != 1 || view.plan().isEmpty()) {
            return List.of();
        }
        var now = view.plan().get().now();
        return view.now(view.selected().getFirst())
                .map(each -> Additions.of(now, each))
                .orElse(List.of());
    }

    private MenuManager some(String label, List<Addition> additions, Place place) {
        var menu = new MenuManager(label);
        for (var addition : additions) {
            if (addition.place() == place) {
                menu.add(
                        new Action(addition.label().replace("&", "&&")) {
                            @Override
                            public void run() {
                                actions.add(addition);
                            }
                        });
            }
        }
        return menu;
    }
}
