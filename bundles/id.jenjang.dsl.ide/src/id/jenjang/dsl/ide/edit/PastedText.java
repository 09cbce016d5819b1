package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.edit.EditResult.Reason;

import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The text of one element on its way from a clipboard into another one.
 *
 * @param feature where in that one it can lie
 * @param text with its comments, and with short names that nobody has
 */
record PastedText(EReference feature, String text) {

    private static final int SHOWN = 30;

    /** The elements of a pasted text, each alone. */
    static List<PastedText> of(WrittenPlan plan, ModelChange.Paste paste) {
        var read = PastedFile.read(plan, paste.parent(), paste.text());
        var parts = read.parts();
        if (parts.isEmpty()) {
            throw refusal(paste.text());
        }
        var fresh = fresh(plan, parts);
        if (!fresh.isEmpty()) {
            read = PastedFile.read(plan, paste.parent(), renamed(read, fresh));
            parts = read.parts();
        }
        var texts = new ArrayList<PastedText>();
        for (var part : parts) {
            texts.add(new PastedText((EReference) part.feature(), copy(read.file(), part)));
        }
        return texts;
    }

    static Refusal refusal(String text) {
        var shown = text.strip().lines().findFirst().orElse("");
        return new Refusal(
                Reason.NOT_ALLOWED,
                "",
                shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "…");
    }

    /** The text of an element with its comments, without the indent it stands with. */
    static String copy(WrittenFile file, WrittenPart part) {
        return new MovedTexts(new FileDraft(file))
                .of(part)
                .statement()
                .replace(PieceOfText.BREAK, '\n');
    }

    private static Map<String, String> fresh(WrittenPlan plan, List<WrittenPart> parts) {
        var names = new TreeSet<String>();
        parts.forEach(each -> names.addAll(WrittenPlan.names(each.child())));
        var shortNames = new ShortNames(plan);
        var used = new HashSet<>(names);
        var fresh = new HashMap<String, String>();
        for (var name : names) {
            if (plan.isTaken(name)) {
                var other = shortNames.fresh(name, used);
                used.add(other);
                fresh.put(name, other);
            }
        }
        return fresh;
    }

    private static String renamed(PastedFile read, Map<String, String> fresh) {
        var edits = new ArrayList<TextEdit>();
        for (var part : read.parts()) {
            for (var element : part.child().all()) {
                for (var word : element.parts()) {
                    if (word.isName() && fresh.containsKey(word.name())) {
                        edits.add(
                                new TextEdit(
                                        word.offset() - read.from(),
                                        word.end() - word.offset(),
                                        Values.named(word, fresh.get(word.name()))));
                    }
                }
            }
        }
        var path = read.file().path();
        return PlanEdits.of(path, edits.toArray(TextEdit[]::new)).applyTo(path, read.text());
    }
}
