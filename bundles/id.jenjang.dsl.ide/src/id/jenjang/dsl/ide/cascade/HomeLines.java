package id.jenjang.dsl.ide.cascade;

import java.util.IdentityHashMap;
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

    private final Map<PlacedFile, CascadeNode[]> lines = new IdentityHashMap<>();

    /** No element has a line yet. */
    HomeLines(Places places) {
        places.files().forEach(each -> lines.put(each, new CascadeNode[each.all().size()]));
    }

    /** Null when it has none, or lies in another plan. */
    CascadeNode of(Placed element) {
        var ofFile = lines.get(element.file());
        return ofFile == null ? null : ofFile[element.number()];
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
