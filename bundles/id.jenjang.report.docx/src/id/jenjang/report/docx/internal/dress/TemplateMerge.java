package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a document into an agency's template: into its content controls where they ask for
 * something, the rest where the control "isi" stands, else at the end. The template's styles,
 * headers, footers and everything else stay as they are.
 */
final class TemplateMerge {

    private static final String BODY = "isi";
    private static final String OWN_COVER = "judul";
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private final OoxmlPackage template;
    private final Graft graft;
    private final Body body;
    private final Set<String> unknown = new java.util.LinkedHashSet<>();

    private TemplateMerge(OoxmlPackage template, OoxmlPackage made) throws IOException {
        this.template = template;
        this.graft = new Graft(made, template);
        this.body = new Body(body(made));
    }

    /**
     * Puts a document into a template.
     *
     * @param template the template, which becomes the result
     * @param made the document
     * @param fields short texts by name
     * @return names in tags of the template that neither the document nor its fields know
     */
    static List<String> into(OoxmlPackage template, OoxmlPackage made, Map<String, String> fields)
            throws IOException {
        PrintedBefore.forget(template, BODY);
        var merge = new TemplateMerge(template, made);
        template.setContentType(OoxmlPackage.MAIN, DOCX);
        merge.forgetOrigin(made);
        merge.controls(fields);
        merge.rest();
        merge.graft.data();
        merge.graft.finish();
        return List.copyOf(merge.unknown);
    }

    /** Neither the template it was based on itself nor its author belong to the new document. */
    private void forgetOrigin(OoxmlPackage made) throws IOException {
        var settings = template.relations(OoxmlPackage.MAIN).ofType("settings");
        if (settings.isPresent()) {
            template.relations(settings.get().target()).removeAll("attachedTemplate");
            var root = template.root(settings.get().target());
            Ooxml.children(root, "attachedTemplate").forEach(root::removeChild);
        } else {
            graft.part("settings");
        }
        var core = made.relations("").all().stream().filter(r -> r.type().equals(CORE)).findFirst();
        for (var relation : template.relations("").all()) {
            if (relation.type().equals(CORE)) {
                template.remove(relation.target());
            }
        }
        template.relations("").removeType(CORE);
        if (core.isPresent()) {
            var part = core.get().target();
            template.put(part, made.bytes(part), made.contentType(part));
            template.relations("").add(core.get(), part);
        }
    }

    private void controls(Map<String, String> fields) throws IOException {
        var main = Control.in(template.root(OoxmlPackage.MAIN));
        if (main.stream().anyMatch(c -> c.name().equals(OWN_COVER))) {
            body.takeCover();
        }
        for (var control : main) {
            fill(control, fields, true);
        }
        for (var relation : template.relations(OoxmlPackage.MAIN).all()) {
            if (relation.is("header") || relation.is("footer")) {
                for (var control : Control.in(template.root(relation.target()))) {
                    fill(control, fields, false);
                }
            }
        }
    }

    private void fill(Control control, Map<String, String> fields, boolean amongBlocks)
            throws IOException {
        var name = control.name();
        if (name.equals(BODY) && amongBlocks) {
            return;
        }
        if (fields.containsKey(name)) {
            control.write(fields.get(name));
            return;
        }
        var blocks = amongBlocks && standsAlone(control) ? body.take(name) : List.<Element>of();
        if (blocks.isEmpty()) {
            unknown.add(name);
        } else {
            control.giveWay(graft.blocks(blocks));
        }
    }

    private static boolean standsAlone(Control control) {
        return Ooxml.is(control.element().getParentNode(), "body");
    }

    private void rest() throws IOException {
        var target = body(template);
        var mark = mark(target);
        var own = Ooxml.child(target, "sectPr").orElse(null);
        var end = mark == null ? own : mark;
        var here = sectionAt(end, own);
        var margins = new Margins(here);
        boolean before = hasContent(target, end, true);
        boolean after = mark != null && hasContent(target, mark, false);
        var blocks = new ArrayList<Element>();
        if (before && !closeUpToSection(target, end)) {
            blocks.add(sectionEnd(here));
        }
        Element last = own;
        var parts = body.parts();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            blocks.addAll(graft.blocks(part.blocks()));
            var properties = properties(part, margins, i == 0 && !before);
            if (i < parts.size() - 1 || after) {
                end(blocks, properties);
            } else {
                last = properties;
            }
        }
        place(target, mark, blocks, after);
        if (last != own) {
            replaceLast(target, own, last);
        }
    }

    private Element properties(Body.Part part, Margins margins, boolean first) throws IOException {
        if (!margins.any()) {
            return graft.blocks(List.of(part.properties())).getFirst();
        }
        Margins.strip(part.properties());
        return margins.dress(graft.blocks(List.of(part.properties())).getFirst(), first);
    }

    private static void replaceLast(Element body, Element own, Element last) {
        if (own != null) {
            body.removeChild(own);
        }
        body.appendChild(last);
    }

    private static void place(Element body, Element mark, List<Element> blocks, boolean keepAfter) {
        var end = mark == null ? Ooxml.child(body, "sectPr").orElse(null) : mark;
        blocks.forEach(b -> body.insertBefore(b, end));
        if (mark == null) {
            return;
        }
        for (var next = mark.getNextSibling(); !keepAfter && next != null; ) {
            var following = next.getNextSibling();
            if (!Ooxml.is(next, "sectPr")) {
                body.removeChild(next);
            }
            next = following;
        }
        body.removeChild(mark);
    }

    /** The control "isi", or what it stands in, among the blocks of the body. */
    private static Element mark(Element body) {
        for (var control : Control.in(body)) {
            if (control.name().equals(BODY)) {
                var block = control.element();
                while (block.getParentNode() != body) {
                    block = (Element) block.getParentNode();
                }
                return block;
            }
        }
        return null;
    }

    /** The properties of the section a block stands in: the next ones after it. */
    private static Element sectionAt(Element block, Element last) {
        for (org.w3c.dom.Node next = block; next != null; next = next.getNextSibling()) {
            if (next instanceof Element element && !Ooxml.all(element, "sectPr").isEmpty()) {
                return Ooxml.all(element, "sectPr").getFirst();
            }
        }
        return last;
    }

    private static boolean hasContent(Element body, Element mark, boolean before) {
        for (var block = before ? body.getFirstChild() : mark.getNextSibling();
                block != null && block != mark;
                block = block.getNextSibling()) {
            if (block instanceof Element element && !isEmpty(element)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes away the empty lines between the end of a section and a place; whether what stands
     * before the place has ended its section.
     *
     * @param place null for the end of the body
     */
    private static boolean closeUpToSection(Element body, Element place) {
        var empty = new ArrayList<Element>();
        var before = place == null ? body.getLastChild() : place.getPreviousSibling();
        for (; before != null; before = before.getPreviousSibling()) {
            if (before instanceof Element block) {
                if (!Ooxml.all(block, "sectPr").isEmpty()) {
                    empty.forEach(body::removeChild);
                    return true;
                }
                if (!isEmpty(block)) {
                    return false;
                }
                empty.add(block);
            }
        }
        return false;
    }

    private static boolean isEmpty(Element block) {
        return Ooxml.is(block, "sectPr")
                || Ooxml.is(block, "p")
                        && Ooxml.all(block, "r").isEmpty()
                        && Ooxml.all(block, "sectPr").isEmpty();
    }

    private Element sectionEnd(Element properties) throws IOException {
        var xml = template.xml(OoxmlPackage.MAIN);
        var paragraph = Ooxml.create(xml, "p");
        var format = Ooxml.create(xml, "pPr");
        paragraph.appendChild(format);
        if (properties != null) {
            format.appendChild(properties.cloneNode(true));
        }
        return paragraph;
    }

    /** A section's properties stand in its last paragraph. */
    private void end(List<Element> blocks, Element properties) throws IOException {
        if (blocks.isEmpty() || !Ooxml.is(blocks.getLast(), "p")) {
            blocks.add(Ooxml.create(template.xml(OoxmlPackage.MAIN), "p"));
        }
        var paragraph = blocks.getLast();
        var format =
                Ooxml.child(paragraph, "pPr")
                        .orElseGet(
                                () -> {
                                    var made = Ooxml.create(paragraph.getOwnerDocument(), "pPr");
                                    paragraph.insertBefore(made, paragraph.getFirstChild());
                                    return made;
                                });
        var change = Ooxml.child(format, "pPrChange").orElse(null);
        format.insertBefore(properties, change);
    }

    private static Element body(OoxmlPackage pack) throws IOException {
        return Ooxml.child(pack.root(OoxmlPackage.MAIN), "body")
                .orElseThrow(() -> new IOException("no body"));
    }
}
