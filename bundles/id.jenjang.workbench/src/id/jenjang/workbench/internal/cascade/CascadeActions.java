package id.jenjang.workbench.internal.cascade;

import id.jenjang.dsl.ide.cascade.Addition;
import id.jenjang.dsl.ide.cascade.CascadeNode;
import id.jenjang.dsl.ide.cascade.PlacingAll;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.EditResult.Refused;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.ModelChange.References;
import id.jenjang.dsl.ide.edit.NewElements;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.workbench.internal.Messages;
import id.jenjang.workbench.internal.change.PlanChanges;
import id.jenjang.workbench.internal.plan.OpenPlan;
import id.jenjang.workbench.internal.text.TextPlaces;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** The selected element; of several it is said that one is meant. */
    private Optional<ElementRef> only() {
        var elements = elements();
        boolean several = view.selected().size() > 1;
        if (several) {
            view.say(Messages.get("cascade.one"));
        }
        return elements.size() == 1 && !several
                ? Optional.of(elements.getFirst())
                : Optional.empty();
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

    /** Puts the selected lines where they were dropped, all of them or none. */
    boolean place(PlacingAll.Outcome outcome) {
        var made = new PlanChanges(plan().orElseThrow()).make(outcome.sentence(), outcome.result());
        if (heard(made)) {
            view.keepSelected(outcome.elements());
            return true;
        }
        return false;
    }

    /** Gives the selected element another title, typed where it stands. */
    void rename() {
        only().ifPresent(each -> new TitleEditing(view, plan().orElseThrow(), each).begin());
    }

    /** Gives the selected element another short name, everywhere in the plan. */
    void renameId() {
        if (only().isEmpty()) {
            return;
        }
        var dialog =
                new InputDialog(
                        view.getSite().getShell(),
                        Messages.get("cascade.renameId"),
                        Messages.get("cascade.renameId.message"),
                        view.selected().getFirst().words().id(),
                        this::refusal);
        if (dialog.open() == Window.OK) {
            var name = dialog.getValue().strip();
            // It may lie elsewhere by now: others can have changed the file meanwhile.
            only().map(now -> new ModelChange.Rename(now, name))
                    .ifPresent(each -> make(Messages.get("cascade.renameId"), List.of(each)));
        }
    }

    private String refusal(String typed) {
        var editor = new PlanEditor(plan().orElseThrow().now());
        return only().map(each -> editor.apply(new ModelChange.Rename(each, typed.strip())))
                .filter(Refused.class::isInstance)
                .map(each -> ((Refused) each).message())
                .orElse(null);
    }

    /** Lets somebody type the title of the selected element, if it has one. */
    void name() {
        only().map(each -> new TitleEditing(view, plan().orElseThrow(), each))
                .filter(TitleEditing::isPossible)
                .ifPresent(TitleEditing::begin);
    }

    /** Adds something, which is then selected, and whose title is to be typed. */
    void add(Addition addition) {
        var made =
                new PlanChanges(plan().orElseThrow())
                        .make(
                                Messages.get("cascade.add", addition.label()),
                                List.of(addition.change()));
        if (heard(made) && made instanceof Accepted accepted) {
            added(addition.change(), accepted).ifPresent(view::nameSoon);
        }
    }

    private static Optional<ElementRef> added(ModelChange change, Accepted made) {
        return switch (change) {
            case ModelChange.AddSibling add -> Optional.of(add.element().sibling(1));
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
        only().flatMap(each -> clipboard.paste(plan().orElseThrow(), each)).ifPresent(this::pasted);
    }

    private void pasted(EditResult result) {
        if (heard(result) && result instanceof Accepted made) {
            var written = NewElements.of(made);
            if (!written.isEmpty()) {
                view.selectSoon(written);
            }
        }
    }

    /** Copies stand behind the selected elements and are selected. */
    void duplicate() {
        var elements = siblings();
        if (elements.isEmpty()) {
            return;
        }
        int count = elements.size();
        var change =
                count == 1
                        ? new ModelChange.Duplicate(elements.getFirst())
                        : new ModelChange.DuplicateAll(elements);
        var found = new PlanEditor(plan().orElseThrow().now()).apply(change);
        var label = Messages.get("cascade.duplicate");
        if (heard(new PlanChanges(plan().orElseThrow()).make(label, found))) {
            var copies = new ArrayList<ElementRef>();
            for (int i = 1; i <= count; i++) {
                copies.add(elements.getLast().sibling(i));
            }
            view.selectSoon(copies);
        }
    }

    /** Puts the selected elements one place up (-1) or down (1) among their like. */
    void move(int places) {
        var elements = siblings();
        if (elements.isEmpty()) {
            return;
        }
        var first = elements.getFirst();
        var last = elements.getLast();
        if (index(last) - index(first) >= elements.size()) {
            view.say(Messages.get("cascade.notBeside"));
            return;
        }
        // Moving the neighbour to the other end moves all of them.
        var neighbour = (places < 0 ? first : last).sibling(places);
        if (index(neighbour) < 0) {
            view.say(Messages.get("cascade.first"));
        } else if (neighbour.in(plan().orElseThrow().now()).isEmpty()) {
            view.say(Messages.get("cascade.last"));
        } else if (make(
                Messages.get(places < 0 ? "cascade.up" : "cascade.down"),
                List.of(
                        elements.size() == 1
                                ? new ModelChange.Reorder(first, index(neighbour))
                                : new ModelChange.Reorder(
                                        neighbour, index(places < 0 ? last : first))))) {
            view.selectSoon(elements.stream().map(each -> each.sibling(places)).toList());
        }
    }

    private static int index(ElementRef element) {
        return element.steps().getLast().index();
    }

    /** The selected elements in their order; nothing, and it is said, when not of one list. */
    private List<ElementRef> siblings() {
        var elements =
                elements().stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(CascadeActions::index))
                        .toList();
        boolean together =
                elements.stream()
                        .allMatch(each -> each.sibling(-index(each)).equals(head(elements)));
        if (!together) {
            view.say(Messages.get("cascade.notSiblings"));
        }
        return together ? elements : List.of();
    }

    private static ElementRef head(List<ElementRef> elements) {
        var first = elements.getFirst();
        return first.sibling(-index(first));
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
