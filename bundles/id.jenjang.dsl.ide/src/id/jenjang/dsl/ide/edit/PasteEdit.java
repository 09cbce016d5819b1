package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.WrittenFile.Comment;

/** Puts one pasted element into another one. */
final class PasteEdit {

    private final PlanDraft draft;

    PasteEdit(PlanDraft draft) {
        this.draft = draft;
    }

    void paste(ModelChange.Paste change) {
        var target = draft.element(change.parent());
        draft.whole(change.parent().file(), target);
        var read = PastedFile.read(draft.plan(), change.parent(), change.text());
        if (read.parts().size() != 1 || read.parts().getFirst().feature() != change.feature()) {
            throw PastedText.refusal(change.text());
        }
        var part = read.parts().getFirst();
        var source = new FileDraft(read.file());
        var file = draft.file(change.parent().file());
        int index = Math.clamp(change.index(), 0, target.parts(change.feature()).size());
        file.expected()
                .of(target)
                .get(change.feature())
                .add(index, source.expected().of(part.child()));
        var texts = new MovedTexts(source);
        file.arrive(texts.own(part).stream().map(Comment::text).toList());
        new SlotEditor(file).insert(target, change.feature(), index, texts.of(part));
    }
}
