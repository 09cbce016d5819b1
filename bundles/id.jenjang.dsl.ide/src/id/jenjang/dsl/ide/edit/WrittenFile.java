package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.PlanLanguage;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file of a plan as it is written: its elements, its comments, and what is wrong in it. */
final class WrittenFile {

    private final Path path;
    private final String text;
    private final WrittenElement root;
    private final List<Comment> comments = new ArrayList<>();
    private final List<Stretch> broken = new ArrayList<>();
    private int mistakes;

    private WrittenFile(Path path, String text) {
        this.path = path;
        this.text = text;
        var parsed = PlanLanguage.nodes(text);
        var node = parsed.getRootNode();
        root = new WrittenElement(null, elementRule(node));
        read(node, root);
        for (ILeafNode leaf : node.getLeafNodes()) {
            hidden(leaf);
        }
        for (INode error : parsed.getSyntaxErrors()) {
            mistakes++;
            broken.add(new Stretch(error.getOffset(), error.getEndOffset()));
        }
    }

    static WrittenFile read(Path path, String text) {
        return new WrittenFile(path, text);
    }

    /** The rule a node was made by; null for the node of a single value. */
    private static ParserRule elementRule(ICompositeNode node) {
        var rule =
                switch (node.getGrammarElement()) {
                    case RuleCall call -> call.getRule();
                    case ParserRule whole -> whole;
                    case EObject other -> GrammarUtil.containingRule(other);
                };
        return rule instanceof ParserRule made && !GrammarUtil.isDatatypeRule(made) ? made : null;
    }

    private void read(ICompositeNode node, WrittenElement into) {
        for (INode child : node.getChildren()) {
            if (child instanceof ICompositeNode composite) {
                composite(composite, into);
            } else if (child instanceof ILeafNode leaf
                    && !leaf.isHidden()
                    && leaf.getGrammarElement() != null) {
                var part = new WrittenPart(into, leaf.getGrammarElement());
                part.stretch(leaf.getOffset(), leaf.getEndOffset(), leaf.getText());
                into.parts().add(part);
            }
        }
    }

    private void composite(ICompositeNode node, WrittenElement into) {
        var rule = elementRule(node);
        if (rule == null) {
            value(node, into);
            return;
        }
        var call = callOf(node);
        if (GrammarUtil.containingAssignment(call) == null) {
            into.narrow(rule);
            read(node, into);
            return;
        }
        var part = new WrittenPart(into, call);
        var element = new WrittenElement(part, rule);
        read(node, element);
        // What a mistake left without a single token is nothing that could be edited.
        if (!element.parts().isEmpty()) {
            part.child(element);
            into.parts().add(part);
        }
    }

    /** The call that made a node: of an element that begins with an action, a node of its own. */
    private static EObject callOf(ICompositeNode node) {
        return node.getGrammarElement() instanceof Action
                        && node.getFirstChild() instanceof ICompositeNode first
                        && first.getTotalLength() == 0
                ? first.getGrammarElement()
                : node.getGrammarElement();
    }

    private void value(ICompositeNode node, WrittenElement into) {
        int from = -1;
        int to = -1;
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                from = from < 0 ? leaf.getOffset() : from;
                to = leaf.getEndOffset();
            }
        }
        if (from >= 0) {
            var part = new WrittenPart(into, node.getGrammarElement());
            part.stretch(from, to, NodeModelUtils.getTokenText(node));
            into.parts().add(part);
        }
    }

    private void hidden(ILeafNode leaf) {
        var word = leaf.getText();
        if (!leaf.isHidden() || isSpace(word)) {
            return;
        }
        if (word.startsWith("//") || word.startsWith("/*")) {
            comments.add(new Comment(leaf.getOffset(), word.stripTrailing()));
        } else {
            broken.add(new Stretch(leaf.getOffset(), leaf.getEndOffset()));
        }
    }

    private static boolean isSpace(String word) {
        return word.chars().allMatch(c -> c <= ' ' || c == '\u00A0' || c == '\uFEFF');
    }

    Path path() {
        return path;
    }

    String text() {
        return text;
    }

    WrittenElement root() {
        return root;
    }

    /** In the order they stand. */
    List<Comment> comments() {
        return comments;
    }

    /** How many syntax errors it has. */
    int mistakes() {
        return mistakes;
    }

    /** The words the parser stepped over, and those it complained about. */
    List<String> brokenWords() {
        return broken.stream().map(each -> text.substring(each.offset(), each.end())).toList();
    }

    /** The element a reference leads to. */
    Optional<WrittenElement> find(ElementRef ref) {
        var at = root;
        for (var step : ref.steps()) {
            var feature = at.type().getEStructuralFeature(step.feature());
            var parts = feature == null ? List.<WrittenPart>of() : at.parts(feature);
            int index = feature != null && !feature.isMany() ? parts.size() - 1 : step.index();
            if (index < 0 || index >= parts.size() || parts.get(index).child() == null) {
                return Optional.empty();
            }
            at = parts.get(index).child();
        }
        return Optional.of(at);
    }

    /** Whether a mistake stands in an element itself, not only in one that lies in it. */
    boolean isBroken(WrittenElement element) {
        return broken.stream()
                .anyMatch(
                        bad ->
                                bad.touches(element.offset(), element.end())
                                        && element.parts().stream()
                                                .filter(part -> part.child() != null)
                                                .noneMatch(
                                                        part ->
                                                                part.offset() <= bad.offset()
                                                                        && bad.end()
                                                                                <= part.end()));
    }

    /** Whether a mistake stands in an element or in one that lies in it. */
    boolean isBrokenInside(WrittenElement element) {
        return broken.stream().anyMatch(bad -> bad.touches(element.offset(), element.end()));
    }

    private record Stretch(int offset, int end) {

        boolean touches(int from, int to) {
            return offset < to && end > from || offset == end && offset >= from && end <= to;
        }
    }

    /**
     * A comment.
     *
     * @param text with its marks, without the end of the line
     */
    record Comment(int offset, String text) {

        int end() {
            return offset + text.length();
        }

        boolean isLine() {
            return text.startsWith("//");
        }
    }
}
