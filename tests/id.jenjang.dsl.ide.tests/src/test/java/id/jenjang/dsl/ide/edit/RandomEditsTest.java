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
                    "AddChild abaikan",
                    "AddSibling",
                    "Delete KEEP",
                    "Delete REFUSE",
                    "Delete REMOVE",
                    "DeleteAll KEEP",
                    "DeleteAll REFUSE",
                    "DeleteAll REMOVE",
                    "Duplicate",
                    "Move",
                    "Paste",
                    "Rename",
                    "Reorder",
                    "SetValues",
                    "SetYears",
                    "several",
                    "several at the end");
    private static final Pattern COMMENT = Pattern.compile("(?://|/\\*) k(\\d+)\\.");

    private final Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
    private final Map<String, Integer> made = new TreeMap<>();
    private final StraightTables tables = new StraightTables();
    private int accepted;
    private int spliced;

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
        assertTrue(impossible * 300 < accepted, () -> accepted + " accepted, " + refused);
        assertTrue(spliced > accepted * 0.9, () -> spliced + " of " + accepted + " read in part");
        assertTrue(tables.realigned() > 0, "tables of years lined up again");
    }

    private void sequence(RandomTexts texts, Random random) {
        var files = texts.plan(random);
        var trees = new LinkedHashMap<Path, PlainTree>();
        files.forEach((path, text) -> trees.put(path, PlainTree.read(text)));
        // A plan that is loaded has been read already; its grammar is that of its language.
        boolean loads = random.nextInt(4) == 0;
        var locale = random.nextBoolean() ? Locale.ENGLISH : Locale.of("id");
        var editor = new PlanEditor(opened(EditedPlan.of(files, locale), loads));
        var clipboard = new RandomClipboard();
        var undo = new ArrayDeque<PlanEdits>();
        for (int i = 0; i < LENGTH && RandomChange.isPossible(trees.values()); i++) {
            var step = new RandomStep(random, trees, editor, clipboard);
            switch (step.ask()) {
                case Refused no -> {
                    refused.merge(no.reason(), 1, Integer::sum);
                    step.mustBeRefused().ifPresent(why -> assertEquals(why, no.reason()));
                    assertTrue(
                            no.reason() != Reason.REFERRED_TO || step.mustBeRefused().isPresent(),
                            () -> "not referred to: " + step.changes());
                    assertTrue(
                            step.changes().size() == 1
                                    || no.reason() == Reason.NOT_POSSIBLE
                                    || !step.isPossibleOneByOne(),
                            () -> "possible one by one: " + step.changes());
                }
                case Accepted yes -> {
                    accepted++;
                    made.merge(step.kind(), 1, Integer::sum);
                    var before = editor.plan();
                    assertEquals(
                            Optional.empty(),
                            step.mustBeRefused(),
                            () -> told(step, before, yes.after()));
                    assertTrue(
                            !step.isApart() || step.isPossibleOneByOne(),
                            () -> "some of it is not possible: " + step.changes());
                    undo.push(yes.edits().inverse(file -> before.text(file).orElseThrow()));
                    step.toTrees();
                    compare(before, yes.after(), trees, step);
                    readAsAWhole(before, yes);
                    tables.compare(before, yes.after(), step.changes());
                    editor = loads ? new PlanEditor(opened(yes.after(), true)) : yes.next();
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

    private static EditedPlan opened(EditedPlan plan, boolean loads) {
        if (loads) {
            plan.plan();
            for (var file : plan.files()) {
                assertEquals(
                        SameFile.told(WrittenFile.read(file, plan.text(file).orElseThrow())),
                        SameFile.told(WrittenPlan.of(plan).file(file)));
            }
        }
        return plan;
    }

    private static void compare(
            EditedPlan before, EditedPlan after, Map<Path, PlainTree> trees, RandomStep step) {
        trees.forEach(
                (path, tree) -> {
                    var text = after.text(path).orElseThrow();
                    var wanted = tree.toString();
                    var is = PlainTree.read(text).toString();
                    if (!wanted.equals(is)) {
                        throw new AssertionError(
                                difference(wanted, is) + "\n" + told(step, before, after));
                    }
                });
        Strangers.keepEveryByte(before, after, Strangers.changed(step.changes()));
        var was = new ArrayList<>(comments(before, trees));
        var is = comments(after, trees);
        was.addAll(comments(step.arriving()));
        was.sort(null);
        if (step.changes().stream().anyMatch(RandomEditsTest::deletes)) {
            var left = new ArrayList<>(was);
            is.forEach(each -> assertTrue(left.remove(each), "comment from nowhere, or twice"));
        } else {
            assertEquals(was, is, () -> told(step, before, after));
        }
    }

    /** What is read of the edited statements is what reading the whole files gives. */
    private void readAsAWhole(EditedPlan before, Accepted yes) {
        for (var file : yes.edits().files()) {
            var edits = yes.edits().of(file);
            var was = WrittenFile.read(file, before.text(file).orElseThrow());
            var text = yes.after().text(file).orElseThrow();
            spliced += WrittenSplice.of(was, edits, text).isPresent() ? 1 : 0;
            assertEquals(
                    SameFile.told(WrittenFile.read(file, text)),
                    SameFile.told(was.after(edits, text)));
        }
    }

    private static boolean deletes(ModelChange change) {
        return change instanceof ModelChange.Delete || change instanceof ModelChange.DeleteAll;
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

    private static String told(RandomStep step, EditedPlan before, EditedPlan after) {
        var told =
                new StringBuilder(
                        step.changes().toString().replaceAll("\\(name: (\\w+)\\)[^=\\]]*", "$1"));
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
        trees.keySet().forEach(path -> numbers.addAll(comments(plan.text(path).orElseThrow())));
        return numbers.stream().sorted().toList();
    }

    private static List<Integer> comments(String text) {
        var numbers = new ArrayList<Integer>();
        var matcher = COMMENT.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
        return numbers;
    }
}
