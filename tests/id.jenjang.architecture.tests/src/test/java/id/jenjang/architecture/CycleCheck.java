package id.jenjang.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** No room uses itself by way of others, whatever the doors say. */
final class CycleCheck implements Check {

    @Override
    public List<Violation> violations(Project project) {
        var uses = new TreeMap<String, Map<String, Violation>>();
        for (var source : project.sources()) {
            var user = Rooms.of(source.module());
            if (source.isTest() || user.isEmpty()) {
                continue;
            }
            for (var name : source.names()) {
                Rooms.of(name.text())
                        .filter(used -> !used.equals(user.get()))
                        .ifPresent(
                                used ->
                                        uses.computeIfAbsent(user.get(), key -> new TreeMap<>())
                                                .putIfAbsent(
                                                        used,
                                                        source.violation(
                                                                name.line(),
                                                                user.get() + " -> " + used)));
            }
        }
        var violations = new ArrayList<Violation>();
        uses.forEach(
                (user, targets) ->
                        targets.forEach(
                                (used, place) -> {
                                    if (reaches(uses, used, user)) {
                                        violations.add(
                                                new Violation(
                                                        place.file(),
                                                        place.line(),
                                                        place.message() + " is part of a cycle"));
                                    }
                                }));
        return violations;
    }

    private static boolean reaches(
            Map<String, Map<String, Violation>> uses, String from, String to) {
        var seen = new ArrayList<String>();
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            var room = next.pop();
            if (room.equals(to)) {
                return true;
            }
            if (!seen.contains(room)) {
                seen.add(room);
                next.addAll(uses.getOrDefault(room, Map.of()).keySet());
            }
        }
        return false;
    }
}
