package id.jenjang.dsl.ide.edit;

import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pasted text as it would be read where it is put: between the headers of the elements around it
 * and their closing braces.
 *
 * @param file all of it, read
 * @param target the element the text lies in
 * @param from where the text begins
 * @param text the text alone
 */
record PastedFile(WrittenFile file, WrittenElement target, int from, String text) {

    static PastedFile read(WrittenPlan plan, ElementRef parent, String text) {
        var around = new ArrayList<WrittenElement>();
        var at = plan.find(parent).orElseThrow(() -> PastedText.refusal(text));
        for (; at.parent() != null; at = at.parent()) {
            around.addFirst(at);
        }
        var source = plan.file(parent.file()).text();
        var before = new StringBuilder();
        around.forEach(each -> before.append(header(source, each)).append("{\n"));
        var file =
                WrittenFile.read(parent.file(), before + text + "\n" + "}\n".repeat(around.size()));
        var target = file.root();
        for (int i = 0; i < around.size() && target != null; i++) {
            target = lastElement(target, before.length());
        }
        if (file.mistakes() > 0 || target == null) {
            throw PastedText.refusal(text);
        }
        return new PastedFile(file, target, before.length(), text);
    }

    /** An element up to its block; elements with forms of their own are left out. */
    private static String header(String source, WrittenElement element) {
        return element.parts().stream()
                .takeWhile(part -> !part.isKeyword("{"))
                .filter(
                        part ->
                                part.child() == null
                                        || !Literals.SIMPUL.isSuperTypeOf(part.child().type()))
                .map(part -> source.substring(part.offset(), part.end()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static WrittenElement lastElement(WrittenElement element, int before) {
        return element.parts().stream()
                .filter(part -> part.child() != null && part.offset() < before)
                .reduce((first, second) -> second)
                .map(WrittenPart::child)
                .orElse(null);
    }

    /** The pasted elements; none when something else stands there too. */
    List<WrittenPart> parts() {
        var pasted = target.parts().stream().filter(each -> each.offset() >= from).toList();
        var elements =
                pasted.stream()
                        .filter(each -> each.child() != null)
                        .filter(
                                each ->
                                        each.feature() instanceof EReference feature
                                                && feature.isMany())
                        .toList();
        long others = pasted.stream().filter(each -> !each.isKeyword("}")).count();
        return others == elements.size() ? elements : List.of();
    }
}
