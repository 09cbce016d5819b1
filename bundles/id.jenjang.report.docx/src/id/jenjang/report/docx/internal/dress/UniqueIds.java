package id.jenjang.report.docx.internal.dress;

import org.w3c.dom.Element;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives drawings, bookmarks and content controls of a package ids that no other has, in body,
 * headers, footers and notes. First come, first kept.
 */
final class UniqueIds {

    private static final String STORY =
            "word/(document|header\\d*|footer\\d*|footnotes|endnotes)(_\\d+)?\\.xml";

    private static final String SHAPE =
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    private final Set<String> drawings = new HashSet<>();
    private final Set<String> controls = new HashSet<>();
    private final Set<String> bookmarks = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private UniqueIds() {}

    static void in(OoxmlPackage pack) throws IOException {
        var ids = new UniqueIds();
        for (var part : pack.names()) {
            if (part.matches(STORY)) {
                ids.story(pack.root(part));
            }
        }
    }

    private void story(Element root) {
        Map<String, String> renamed = new HashMap<>();
        for (var element : Ooxml.all(root)) {
            if (isDrawing(element)) {
                element.setAttribute("id", free(element.getAttribute("id"), drawings));
            } else if (Ooxml.is(element, "id") && Ooxml.is(element.getParentNode(), "sdtPr")) {
                Ooxml.setValue(element, free(Ooxml.value(element), controls));
            } else if (Ooxml.is(element, "bookmarkStart")) {
                bookmark(element, renamed);
            } else if (Ooxml.is(element, "bookmarkEnd")) {
                var id = element.getAttributeNS(Ooxml.W, "id");
                element.setAttributeNS(Ooxml.W, "w:id", renamed.getOrDefault(id, id));
            }
        }
    }

    /** Whether an element is numbered among the drawings: a drawing itself, or a shape in one. */
    private static boolean isDrawing(Element element) {
        var name = element.getLocalName();
        var namespace = element.getNamespaceURI();
        return name.equals("docPr") && Ooxml.WP.equals(namespace)
                || name.equals("cNvPr") && SHAPE.equals(namespace);
    }

    private void bookmark(Element start, Map<String, String> renamed) {
        var id = start.getAttributeNS(Ooxml.W, "id");
        var unique = free(id, bookmarks);
        renamed.put(id, unique);
        start.setAttributeNS(Ooxml.W, "w:id", unique);
        var name = start.getAttributeNS(Ooxml.W, "name");
        var uniqueName = name;
        for (int i = 2; !names.add(uniqueName.toLowerCase(java.util.Locale.ROOT)); i++) {
            uniqueName = name + "_" + i;
        }
        start.setAttributeNS(Ooxml.W, "w:name", uniqueName);
    }

    private static String free(String id, Set<String> taken) {
        if (taken.add(id)) {
            return id;
        }
        int number = taken.size();
        while (!taken.add(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }
}
