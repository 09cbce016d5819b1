package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;

/** Puts elements elsewhere, with their comments. */
final class MoveEdit {

    private final PlanDraft draft;

    MoveEdit(PlanDraft draft) {
        this.draft = draft;
    }

    void reorder(ModelChange.Reorder change) {
        var part = draft.part(change.element());
        move(
                new ModelChange.Move(
                        change.element(),
                        change.element().parent().orElseThrow(),
                        (EReference) part.feature(),
                        change.index()));
    }

    void move(ModelChange.Move change) {
        var part = draft.part(change.element());
        var target = draft.element(change.parent());
        var moved = part.child();
        if (moved.contains(target)) {
            throw new Refusal(Reason.INTO_ITSELF);
        }
        boolean fits =
                change.feature().isMany()
                        && target.type().getEAllReferences().contains(change.feature())
                        && change.feature().getEReferenceType().isSuperTypeOf(moved.type());
        if (!fits) {
            throw new Refusal(Reason.NOT_ALLOWED, "", change.feature().getName());
        }
        draft.wholeInside(change.element().file(), moved);
        draft.whole(change.element().file(), part.owner());
        draft.whole(change.parent().file(), target);
        if (target == part.owner() && change.feature() == part.feature()) {
            within(change, part);
        } else {
            across(change, part, target);
        }
    }

    private void within(ModelChange.Move change, WrittenPart part) {
        var file = draft.file(change.element().file());
        var owner = part.owner();
        var others = new ArrayList<>(owner.parts(part.feature()));
        int from = others.indexOf(part);
        others.remove(part);
        int index = Math.clamp(change.index(), 0, others.size());
        if (index == from) {
            return;
        }
        var expected = file.expected().of(owner).get(part.feature());
        expected.add(index, expected.remove(from));
        var list = SlotEditor.list(part);
        if (list.size() == others.size() + 1) {
            var wanted = new ArrayList<Object>(others);
            wanted.add(index, part);
            new ListRewrite(file, list, SlotEditor.separator(part)).to(wanted);
            return;
        }
        var text = pickUp(file, part);
        file.arrive(new MovedTexts(file).own(part).stream().map(Comment::text).toList());
        new SlotEditor(file).remove(part);
        new SlotEditor(file)
                .put(
                        owner,
                        part.feature(),
                        index > 0 ? others.get(index - 1) : null,
                        index < others.size() ? others.get(index) : null,
                        text);
    }

    private void across(ModelChange.Move change, WrittenPart part, WrittenElement target) {
        var source = draft.file(change.element().file());
        var destination = draft.file(change.parent().file());
        int from = part.owner().parts(part.feature()).indexOf(part);
        var node = source.expected().of(part.owner()).get(part.feature()).remove(from);
        int index = Math.clamp(change.index(), 0, target.parts(change.feature()).size());
        destination.expected().of(target).get(change.feature()).add(index, node);
        var text = pickUp(source, part);
        destination.arrive(new MovedTexts(source).own(part).stream().map(Comment::text).toList());
        new SlotEditor(source).remove(part);
        new SlotEditor(destination).insert(target, change.feature(), index, text);
    }

    private static MovedText pickUp(FileDraft file, WrittenPart part) {
        var texts = new MovedTexts(file);
        var text = texts.of(part);
        file.drop(texts.own(part));
        return text;
    }
}
