package id.jenjang.report.docx;

import java.util.HashMap;
import java.util.Map;

/** Where the relationships of a part lead. */
final class Relations {

    private Relations() {}

    /** The names of the parts a part leads to, by relationship. */
    static Map<String, String> targets(DocxFile file, String part) {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var name = folder + "_rels/" + part.substring(slash) + ".rels";
        var targets = new HashMap<String, String>();
        if (file.parts().containsKey(name)) {
            for (var relation : Xml.children(Xml.parse(file.parts().get(name)))) {
                var target = relation.getAttribute("Target");
                var path = target.startsWith("/") ? target.substring(1) : folder + target;
                targets.put(relation.getAttribute("Id"), path.replaceAll("[^/]+/\\.\\./", ""));
            }
        }
        return targets;
    }
}
