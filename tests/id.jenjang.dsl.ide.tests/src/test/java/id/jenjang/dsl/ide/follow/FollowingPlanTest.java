package id.jenjang.dsl.ide.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.cascade.CascadeTree;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A plan that follows from another one by an edit takes over what did not change. Whatever is
 * typed, it is the plan that reading its texts alone gives, and the plans before it stay what they
 * are. The same holds of its tree. How many steps: system property {@code jenjang.susulan.langkah}.
 */
class FollowingPlanTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final int KEPT = 3;

    @ParameterizedTest
    @ValueSource(strings = {"dumai-2023", "tanjungpinang-2022"})
    void inManyFiles(String example) throws IOException {
        type(texts(example), steps());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumai-2023", "tanjungpinang-2022"})
    void inOneFile(String example) throws IOException {
        var one = new StringBuilder();
        texts(example).forEach((file, text) -> one.append(isPlan(file) ? text : ""));
        type(Map.of(Path.of("rencana.jenjang"), one.toString()), steps());
    }

    private static int steps() {
        return Integer.getInteger("jenjang.susulan.langkah", 24);
    }

    private static void type(Map<Path, String> texts, int steps) {
        long seed = Long.getLong("jenjang.susulan.benih", 1);
        var typing = new RandomTyping(new Random(seed), texts);
        var plan = EditedPlan.of(texts, INDONESIAN);
        plan.check();
        var tree = CascadeTree.of(plan);
        var kept = new ArrayList<EditedPlan>();
        for (int i = 0; i < steps; i++) {
            plan = typing.next(plan);
            if (i % 4 != 3) {
                var what = "step " + i + " of seed " + seed;
                compare(plan, texts.keySet(), what);
                tree = tree.following(plan, plan.check());
                assertEquals(CascadeTree.of(plan, plan.check()).roots(), tree.roots(), what);
            }
            if (i % (steps / KEPT) == 0) {
                kept.add(plan);
            }
        }
        for (var earlier : kept) {
            compare(earlier, texts.keySet(), "earlier plan");
        }
        assertTrue(kept.size() >= KEPT);
    }

    private static void compare(EditedPlan plan, Set<Path> narratives, String what) {
        try {
            var fresh = fresh(plan, narratives);
            SameLooks.compare(plan, fresh);
            SamePlan.compare(plan.plan(), fresh.plan());
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(what + ": " + e.getMessage(), e);
        }
    }

    /** The same texts, read without knowing of anything before. */
    private static EditedPlan fresh(EditedPlan plan, Set<Path> narratives) {
        var texts = new TreeMap<Path, String>();
        for (var file : plan.files()) {
            texts.put(file, plan.text(file).orElseThrow());
        }
        for (var file : narratives) {
            plan.text(file).ifPresent(text -> texts.put(file, text));
        }
        return EditedPlan.of(texts, INDONESIAN);
    }

    private static boolean isPlan(Path file) {
        return file.toString().endsWith(".jenjang");
    }

    private static Map<Path, String> texts(String example) throws IOException {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("examples"))) {
            root = root.getParent();
        }
        var folder = root.resolve("examples").resolve(example);
        var texts = new TreeMap<Path, String>();
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(each -> isPlan(each) || each.toString().endsWith(".md")).toList();
        }
        for (var file : files) {
            texts.put(folder.relativize(file), Files.readString(file));
        }
        return texts;
    }
}
