package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.Addition;
import id.jenjang.dsl.ide.cascade.CascadeNode;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.EditResult.Refused;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.ModelChange.References;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.PlanChanges;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done to the selected lines; each is one step for undo, or a sentence why not. */
final class CascadeActions {

    private final CascadeView view;
    private final CascadeClipboard clipboard;

    CascadeActions(CascadeView view) {
        this.view = view;
        this.clipboard = new CascadeClipboard(view);
    }

    private Optional<OpenPlan> plan() {
        return view.plan();
    }

    /** Where the selected elements lie in the texts as they are now, outer ones only. */
    private List<ElementRef> elements() {
        var found = new ArrayList<ElementRef>();
        for (var node : view.selected()) {
            element(node).ifPresent(found::add);
        }
        return found.stream()
                .filter(each -> found.stream().noneMatch(other -> other.holds(each)))
                .toList();
    }

    private Optional<ElementRef> element(CascadeNode node) {
        return view.now(node).flatMap(CascadeNode::element);
    }

    private Optional<ElementRef> only() {
        var elements = elements();
        return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
    }

    boolean make(String label, List<ModelChange> changes) {
        return heard(new PlanChanges(plan().orElseThrow()).make(label, changes));
    }

    private boolean heard(EditResult result) {
        if (result instanceof Refused refused) {
            view.say(refused.message());
            return false;
        }
        view.hush();
        return result instanceof Accepted;
    }

    /** Gives the selected element another title, typed where it stands. */
    void rename() {
        var nodes = view.selected();
        if (nodes.size() == 1) {
            only().ifPresent(each -> new TitleEditing(view, plan().orElseThrow(), each).begin());
        }
    }

    /** Gives the selected element another short name, everywhere in the plan. */
    void renameId() {
        var nodes = view.selected();
        if (nodes.size() != 1 || only().isEmpty()) {
            return;
        }
        var dialog =
                new InputDialog(
                        view.getSite().getShell(),
                        Messages.get("cascade.renameId"),
                        Messages.get("cascade.renameId.message"),
                        nodes.getFirst().words().id(),
                        refusal(only().get()));
        if (dialog.open() == Window.OK) {
            var change = new ModelChange.Rename(only().orElseThrow(), dialog.getValue().strip());
            make(Messages.get("cascade.renameId"), List.of(change));
        }
    }

    private IInputValidator refusal(ElementRef element) {
        var editor = new id.jenjang.dsl.ide.edit.PlanEditor(plan().orElseThrow().now());
        return typed ->
                editor.apply(new ModelChange.Rename(element, typed.strip())) instanceof Refused no
                        ? no.message()
                        : null;
    }

    /** Adds something, which is then selected, to be filled in by the form. */
    void add(Addition addition) {
        var made =
                new PlanChanges(plan().orElseThrow())
                        .make(
                                Messages.get("cascade.add", addition.label()),
                                List.of(addition.change()));
        if (heard(made) && made instanceof Accepted accepted) {
            added(addition.change(), accepted).ifPresent(view::selectSoon);
        }
    }

    private static Optional<ElementRef> added(ModelChange change, Accepted made) {
        return switch (change) {
            case ModelChange.AddSibling add -> Optional.of(beside(add.element(), 1));
            case ModelChange.AddChild add ->
                    add.parent()
                            .in(made.after())
                            .map(each -> each.eGet(add.feature()))
                            .map(
                                    value ->
                                            value instanceof List<?> all
                                                    ? Math.min(add.index(), all.size() - 1)
                                                    : 0)
                            .map(index -> add.parent().child(add.feature(), index));
            default -> Optional.empty();
        };
    }

    void copy() {
        if (!elements().isEmpty()) {
            clipboard.copy(plan().orElseThrow(), elements());
        }
    }

    void cut() {
        if (!elements().isEmpty()) {
            clipboard.cut(plan().orElseThrow(), elements());
        }
    }

    void paste() {
        only().flatMap(each -> clipboard.paste(plan().orElseThrow(), each)).ifPresent(this::heard);
    }

    void duplicate() {
        only().ifPresent(
                        each -> {
                            if (make(
                                    Messages.get("cascade.duplicate"),
                                    List.of(new ModelChange.Duplicate(each)))) {
                                view.selectSoon(beside(each, 1));
                            }
                        });
    }

    /** Puts the selected element one place up (-1) or down (1) among its like. */
    void move(int places) {
        only().ifPresent(
                        each -> {
                            int index = each.steps().getLast().index() + places;
                            if (index < 0) {
                                view.say(Messages.get("cascade.first"));
                            } else if (beside(each, places)
                                    .in(plan().orElseThrow().now())
                                    .isEmpty()) {
                                view.say(Messages.get("cascade.last"));
                            } else if (make(
                                    Messages.get(places < 0 ? "cascade.up" : "cascade.down"),
                                    List.of(new ModelChange.Reorder(each, index)))) {
                                view.selectSoon(beside(each, places));
                            }
                        });
    }

    private static ElementRef beside(ElementRef element, int places) {
        var steps = new ArrayList<>(element.steps());
        var last = steps.removeLast();
        steps.add(new ElementRef.Step(last.feature(), last.index() + places));
        return new ElementRef(element.file(), steps);
    }

    void delete() {
        if (view.selected().stream().anyMatch(each -> each.role() == CascadeNode.Role.LINK)) {
            view.say(Messages.get("cascade.delete.link"));
            return;
        }
        var elements = elements();
        if (elements.isEmpty()) {
            return;
        }
        var after = view.neighbours();
        var found = deletion(elements, References.REFUSE);
        if (found instanceof Refused refused && refused.reason() == Reason.REFERRED_TO) {
            var how = asked(refused);
            if (how.isEmpty()) {
                return;
            }
            found = deletion(elements, how.get());
        }
        if (heard(found)) {
            view.selectKeySoon(after);
        }
    }

    private EditResult deletion(List<ElementRef> elements, References references) {
        var change = new ModelChange.DeleteAll(elements, references);
        return new PlanChanges(plan().orElseThrow())
                .make(Messages.get("cascade.delete"), List.of(change));
    }

    private Optional<References> asked(Refused refused) {
        var dialog =
                new ReferencesDialog(
                        view.getSite().getShell(),
                        plan().orElseThrow(),
                        refused.message(),
                        refused.places());
        int answer = dialog.open();
        if (dialog.jump().isPresent()) {
            TextPlaces.show(view.getSite().getPage(), dialog.jump().get());
            return Optional.empty();
        }
        return switch (answer) {
            case ReferencesDialog.REMOVE -> Optional.of(References.REMOVE);
            case ReferencesDialog.KEEP -> Optional.of(References.KEEP);
            default -> Optional.empty();
        };
    }
}
