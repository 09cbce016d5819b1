package id.jenjang.dsl.ide.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The nodes of elements nobody touched are made when somebody asks for them: of whichever plan,
 * from whichever side, by however many at once.
 */
class LaterNodesTest {

    private static final Path FILE = Path.of("rencana.jenjang");
    private static final String TYPED = "\"Pertama";

    /** What is typed into stands first, so that the others stand further on at each key. */
    private static final String TEXT =
            """
            daerah D "Pertama"

            // di atas rpjmd
            rpjmd R "Satu" untuk D periode 2021-2026 {
                visi "Maju" { misi M1 "Dua" }
            }
            instansi O "Dinas" {}
            renstra RS "Rencana" untuk O periode 2021-2026 {
                tujuan T1 "Maju" mendukung M1 {
                    sasaran S1 "Cepat"
                    sasaran S2 "Tepat" // dan hemat
                }
            }
            """;

    @Test
    void ofAnElementAfterKeysNobodyLookedAt() {
        var plan = typed(5);
        assertEquals("sasaran S2 \"Tepat\"", source(plan, "S2"));
        assertEquals("misi M1 \"Dua\"", source(plan, "M1"));
        var name = NodeModelUtils.findNodesForFeature(element(plan, "T1"), Literals.BERNAMA__NAMA);
        assertEquals(
                List.of("\"Maju\""), name.stream().map(INode::getText).map(String::strip).toList());
    }

    @Test
    void whereTheWordsStandWithoutAndWithTheNodes() {
        var plan = typed(3);
        var text = plan.text(FILE).orElseThrow();
        int from = text.indexOf("// di atas") - 2;
        int to = text.indexOf("instansi") - 1;
        var later = blockAt(plan, from);
        assertEquals(from, later.getTotalOffset());
        assertEquals(to, later.getTotalEndOffset());
        assertEquals(text.indexOf("rpjmd R"), later.getOffset());
        assertEquals(to, later.getEndOffset());
        assertEquals(to - text.indexOf("rpjmd R"), later.getLength());
        assertEquals(text.substring(from, to), words(later));
        assertEquals(text.indexOf("rpjmd R"), later.getOffset());
    }

    @Test
    void ofAnEarlierPlanBelongToIt() {
        var before = typed(2);
        var after = typed(before, 2);
        assertEquals("misi M1 \"Dua\"", source(after, "M1"));
        assertEquals("misi M1 \"Dua\"", source(before, "M1"));
        assertNotSame(node(before, "M1"), node(after, "M1"));
        assertSame(element(before, "M1"), node(before, "M1").getSemanticElement());
        assertSame(element(after, "S2"), node(after, "S2").getSemanticElement());
    }

    @Test
    void areTheSameForAllWhoAskAtOnce() throws Exception {
        int askers = 4;
        try (var threads = Executors.newFixedThreadPool(askers)) {
            for (int round = 0; round < 200; round++) {
                var plan = typed(2);
                plan.plan();
                var start = new CyclicBarrier(askers);
                var asked = new ArrayList<Callable<INode>>();
                for (int i = 0; i < askers; i++) {
                    boolean fromText = i % 2 == 0;
                    asked.add(
                            () -> {
                                start.await(10, TimeUnit.SECONDS);
                                return fromText ? nodeInText(plan, "S1") : node(plan, "S1");
                            });
                }
                for (var each : threads.invokeAll(asked)) {
                    assertSame(node(plan, "S1"), each.get());
                }
            }
        }
    }

    private static EditedPlan typed(int keys) {
        var plan = EditedPlan.of(Map.of(FILE, TEXT), Locale.of("id"));
        assertEquals(List.of(), plan.plan().problems());
        return typed(plan, keys);
    }

    private static EditedPlan typed(EditedPlan plan, int keys) {
        var next = plan;
        for (int i = 0; i < keys; i++) {
            next = next.with(FILE, next.text(FILE).orElseThrow().replace(TYPED, TYPED + "a"));
            next.plan();
        }
        return next;
    }

    private static Bernama element(EditedPlan plan, String id) {
        return plan.plan().rencana().byId(id).orElseThrow();
    }

    private static INode node(EditedPlan plan, String id) {
        return NodeModelUtils.getNode(element(plan, id));
    }

    private static String source(EditedPlan plan, String id) {
        return NodeModelUtils.getTokenText(node(plan, id));
    }

    /** The same node, looked for from the words of the file. */
    private static INode nodeInText(EditedPlan plan, String id) {
        int at = plan.text(FILE).orElseThrow().indexOf(id);
        var leaf = NodeModelUtils.findLeafNodeAtOffset(root(plan), at);
        return leaf.getParent();
    }

    private static String words(INode node) {
        var words = new StringBuilder();
        node.getLeafNodes().forEach(each -> words.append(each.getText()));
        return words.toString();
    }

    private static INode blockAt(EditedPlan plan, int offset) {
        var block = root(plan).getFirstChild();
        while (block.getTotalEndOffset() <= offset) {
            block = block.getNextSibling();
        }
        return block;
    }

    private static ICompositeNode root(EditedPlan plan) {
        return plan.plan().nodes(FILE).orElseThrow().getRootNode();
    }
}
