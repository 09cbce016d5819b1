package id.jenjang.excel.internal.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds elements by what they are called: a large table asks for one on every row. */
final class DraftIndex {

    private final Map<String, List<Draft>> ids = new HashMap<>();
    private final Map<String, List<Draft>> codes = new HashMap<>();
    private final Map<String, List<Draft>> names = new HashMap<>();
    private final Map<Below, List<Draft>> children = new HashMap<>();
    private final Map<Level, List<Draft>> levels = new EnumMap<>(Level.class);

    /** What something below an element is called; null for what stands in no other. */
    private record Below(Draft parent, String called) {}

    /** A new element. */
    void add(Draft draft) {
        levels.computeIfAbsent(draft.level(), l -> new ArrayList<>()).add(draft);
        enter(draft);
    }

    /** Enters an element under all it is called by. */
    void enter(Draft draft) {
        put(ids, draft.id(), draft);
        put(codes, draft.kode(), draft);
        put(names, Words.normal(draft.own()), draft);
        put(children, new Below(draft.parent(), Words.normal(draft.own())), draft);
        if (draft.kode() != null) {
            put(children, new Below(draft.parent(), draft.kode()), draft);
        }
    }

    /** Forgets it, before it is called otherwise. */
    void leave(Draft draft) {
        take(ids, draft.id(), draft);
        take(codes, draft.kode(), draft);
        take(names, Words.normal(draft.own()), draft);
        take(children, new Below(draft.parent(), Words.normal(draft.own())), draft);
        take(children, new Below(draft.parent(), draft.kode()), draft);
    }

    private static <K> void put(Map<K, List<Draft>> map, K key, Draft draft) {
        if (key != null) {
            map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(draft);
        }
    }

    private static <K> void take(Map<K, List<Draft>> map, K key, Draft draft) {
        var all = key == null ? null : map.get(key);
        if (all != null) {
            all.remove(draft);
        }
    }

    List<Draft> of(Level level) {
        return levels.getOrDefault(level, List.of());
    }

    Optional<Draft> id(String id) {
        return first(ids.get(id));
    }

    Optional<Draft> kode(String kode) {
        return first(codes.get(kode));
    }

    private static Optional<Draft> first(List<Draft> drafts) {
        return drafts == null
                ? Optional.empty()
                : drafts.stream().min(Comparator.comparingInt(Draft::number));
    }

    /** All that are called so but for capitals and marks. */
    List<Draft> called(String name) {
        return sorted(names.get(Words.normal(name)));
    }

    /** Those below an element that have this code or are called so but for capitals and marks. */
    List<Draft> below(Draft parent, String kode, String name) {
        var found = new ArrayList<Draft>();
        if (name != null) {
            found.addAll(children.getOrDefault(new Below(parent, Words.normal(name)), List.of()));
        }
        if (kode != null) {
            found.addAll(children.getOrDefault(new Below(parent, kode), List.of()));
        }
        return sorted(found);
    }

    private static List<Draft> sorted(List<Draft> drafts) {
        return drafts == null
                ? List.of()
                : drafts.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Draft::number))
                        .toList();
    }
}
