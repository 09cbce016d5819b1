package id.jenjang.dsl.ide.cascade;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On which line each element of a plan is at home. */
final class HomeLines {

    private static final CascadeNode BEGUN =
            new CascadeNode(
                    "",
                    CascadeNode.Role.HOME,
                    Optional.empty(),
                    new CascadeNode.Words("", "", "", "", "", false),
                    Optional.empty(),
                    CascadeNode.Counts.NONE,
                    false,
                    List.of());

    private final Map<Path, CascadeNode[]> lines = new HashMap<>();

    /** No element has a line yet. */
    HomeLines(Places places) {
        places.files().forEach(each -> lines.put(each.path(), new CascadeNode[each.all().size()]));
    }

    /**
     * The line of an element, of another plan than this one perhaps, that says of the element
     * itself what is to be said; null when there is none.
     */
    CascadeNode saying(Placed element) {
        var ofFile = lines.get(element.file());
        if (ofFile == null || element.number() >= ofFile.length) {
            return null;
        }
        var line = ofFile[element.number()];
        return line.says(element) ? line : null;
    }

    /** Whether an element has no line yet, and none is being made. */
    boolean begin(Placed element) {
        var ofFile = lines.get(element.file());
        if (ofFile[element.number()] != null) {
            return false;
        }
        ofFile[element.number()] = BEGUN;
        return true;
    }

    void put(Placed element, CascadeNode line) {
        lines.get(element.file())[element.number()] = line;
    }
}
