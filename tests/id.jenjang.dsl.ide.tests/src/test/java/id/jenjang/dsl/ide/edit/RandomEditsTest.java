package id.jenjang.dsl.ide.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.edit.EditResult.Accepted;
import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.EditResult.Refused;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Sequences of edits at random, over pieces of the examples with comments everywhere: the text read
 * again says what plain lists say after the same changes, comments are all there once, top-level
 * elements that have nothing to do with a change keep every byte, and undoing gives the first bytes
 * back. How many: system property {@code jenjang.sunting.urutan}.
 */
class RandomEditsTest {

    private static final int LENGTH = 5;
    private static final Set<String> KINDS =
            Set.of(
                    "AddChild",
                    "AddSibling",
                    "Delete KEEP",
                    "Delete REFUSE",
                    "Delete REMOVE",
                    "Duplicate",
                    "Move",
                    "Rename",
                    "Reorder",
                    "SetValues",
                    "SetYears");
    private static final Pattern COMMENT = Pattern.compile("(?://|/\\*) k(\\d+)\\.");

    private final Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
    private final Map<String, Integer> made = new TreeMap<>();
    private int accepted;

    @Test
    void textFollowsTheModel() {
        int sequences = Integer.getInteger("jenjang.sunting.urutan", 1_500);
        long first = Long.getLong("jenjang.sunting.benih", 0);
        var texts = RandomTexts.ofExamples();
        assertTrue(texts.size() > 40, "pieces: " + texts.size());
        for (long seed = first; seed < first + sequences; seed++) {
            try {
                sequence(texts, new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
        int impossible = refused.getOrDefault(Reason.NOT_POSSIBLE, 0);
        assertTrue(accepted > sequences * LENGTH / 2, () -> accepted + " accepted, " + refused);
        assertEquals(KINDS, made.keySet(), "kinds of changes made");
        assertTrue(impossible * 500 < accepted, () -> accepted + " accepted, " + refused);
    }

    private static String kind(ModelChange change) {
        var kind = change.getClass().getSimpleName();
        return change instanceof ModelChange.Delete delete
                ? kind + " " + delete.references()
                : kind;
    }

    private void sequence(RandomTexts texts, Random random) {
        var files = texts.plan(random);
        var trees = new LinkedHashMap<Path, PlainTree>();
        files.forEach((path, text) -> trees.put(path, PlainTree.read(text)));
        var editor = new PlanEditor(EditedPlan.of(files, Locale.of("id")));
        var undo = new ArrayDeque<PlanEdits>();
        for (int i = 0; i < LENGTH && RandomChange.isPossible(trees.values()); i++) {
            var change = new RandomChange(random, trees);
            switch (editor.apply(change.change())) {
                case Refused no -> {
                    refused.merge(no.reason(), 1, Integer::sum);
                    change.mustBeRefused().ifPresent(why -> assertEquals(why, no.reason()));
                    assertTrue(
                            no.reason() != Reason.REFERRED_TO || change.mustBeRefused().isPresent(),
                            () -> "not referred to: " + change.change());
                }
                case Accepted yes -> {
                    accepted++;
                    made.merge(kind(change.change()), 1, Integer::sum);
                    var before = editor.plan();
                    assertEquals(
                            Optional.empty(),
                            change.mustBeRefused(),
                            () -> told(change.change(), before, yes.after()));
                    undo.push(yes.edits().inverse(file -> before.text(file).orElseThrow()));
                    change.toTrees();
                    compare(before, yes.after(), trees, change.change());
                    editor = yes.next();
                }
            }
        }
        var plan = editor.plan();
        for (var edits : undo) {
            plan = plan.apply(edits);
        }
        for (var file : files.keySet()) {
            assertEquals(files.get(file), plan.text(file).orElseThrow());
        }
    }

    private static void compare(
            EditedPlan before, EditedPlan after, Map<Path, PlainTree> trees, ModelChange change) {
        trees.forEach(
                (path, tree) -> {
                    var text = after.text(path).orElseThrow();
                    var wanted = tree.toString();
                    var is = PlainTree.read(text).toString();
                    if (!wanted.equals(is)) {
                        throw new AssertionError(
                                difference(wanted, is) + "\n" + told(change, before, after));
                    }
                });
        strangersKeepEveryByte(before, after, change);
        var was = comments(before, trees);
        var is = comments(after, trees);
        if (change instanceof ModelChange.Delete) {
            assertEquals(List.copyOf(is), is.stream().distinct().toList(), "comment twice");
            assertTrue(was.containsAll(is), "comment from nowhere");
        } else {
            assertEquals(was, is, () -> told(change, before, after));
        }
    }

    /** Top-level elements, and files, that have nothing to do with a change stay as they are. */
    private static void strangersKeepEveryByte(
            EditedPlan before, EditedPlan after, ModelChange change) {
        var changed =
                switch (change) {
                    case ModelChange.SetValues set -> set.element();
                    case ModelChange.SetYears set -> set.element();
                    case ModelChange.AddChild add -> add.parent();
                    case ModelChange.AddSibling add -> add.element().parent().orElseThrow();
                    case ModelChange.Duplicate copy -> copy.element().parent().orElseThrow();
                    default -> null;
                };
        if (changed == null || changed.steps().isEmpty()) {
            return;
        }
        for (var file : before.files()) {
            var was = new ArrayList<>(PlainTree.topLevel(before.text(file).orElseThrow()));
            var is = new ArrayList<>(PlainTree.topLevel(after.text(file).orElseThrow()));
            if (file.equals(changed.file())) {
                was.remove(changed.steps().getFirst().index());
                is.remove(changed.steps().getFirst().index());
            }
            assertEquals(was, is);
        }
    }

    private static String difference(String wanted, String is) {
        var one = wanted.lines().toList();
        var other = is.lines().toList();
        int at = 0;
        while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
            at++;
        }
        return "wanted "
                + one.subList(Math.max(0, at - 5), Math.min(one.size(), at + 3))
                + "\nis     "
                + other.subList(Math.max(0, at - 5), Math.min(other.size(), at + 3));
    }

    private static String told(ModelChange change, EditedPlan before, EditedPlan after) {
        var told =
                new StringBuilder(change.toString().replaceAll("\\(name: (\\w+)\\)[^=\\]]*", "$1"));
        for (var file : after.files()) {
            if (!before.text(file).equals(after.text(file))) {
                told.append("\n--- ").append(before.text(file).orElseThrow());
                told.append("\n+++ ").append(after.text(file).orElseThrow());
            }
        }
        return told.toString();
    }

    private static List<Integer> comments(EditedPlan plan, Map<Path, PlainTree> trees) {
        var numbers = new ArrayList<Integer>();
        for (var path : trees.keySet()) {
            var matcher = COMMENT.matcher(plan.text(path).orElseThrow());
            while (matcher.find()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return numbers.stream().sorted().toList();
    }
}
