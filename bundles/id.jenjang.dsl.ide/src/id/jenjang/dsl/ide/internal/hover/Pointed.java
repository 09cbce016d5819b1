package id.jenjang.dsl.ide.internal.hover;

import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.complete.HoverText;
import id.jenjang.dsl.ide.complete.Knowledge;
import id.jenjang.dsl.ide.internal.complete.NarrativeContext;
import id.jenjang.dsl.ide.internal.complete.Texts;
import id.jenjang.measure.PenilaiTeks;
import id.jenjang.measure.Penjelasan;
import id.jenjang.measure.TeksHidup;
import id.jenjang.model.Abaikan;
import id.jenjang.model.AturanPemeriksaan;
import id.jenjang.model.Bagian;
import id.jenjang.model.Bernama;
import id.jenjang.model.Laporan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what somebody points at, and tells it. */
public final class Pointed {

    private final EditedPlan plan;
    private final Knowledge knowledge;
    private final Path file;
    private final Texts texts;
    private final List<String> told = new ArrayList<>();
    private int start = -1;
    private int length;

    /** Places of a file. */
    public Pointed(EditedPlan plan, Knowledge knowledge, Path file) {
        this.plan = plan;
        this.knowledge = knowledge;
        this.file = file;
        this.texts = new Texts(plan.locale());
    }

    /** What stands at a place; to be asked once. */
    public Optional<HoverText> at(String text, int offset) {
        if (offset < 0 || offset > text.length()) {
            return Optional.empty();
        }
        resource()
                .ifPresentOrElse(
                        each -> inPlan(each, offset),
                        () -> inNarrative(text, 0, offset, NarrativeContext.of(plan, file)));
        findings(offset);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new HoverText(
                                String.join("\n\n---\n\n", told), Math.max(0, start), length));
    }

    private Optional<XtextResource> resource() {
        return plan.plan().berkas().stream()
                .filter(each -> plan.plan().file(each).filter(file::equals).isPresent())
                .map(each -> (XtextResource) each.eResource())
                .findFirst();
    }

    private void inPlan(XtextResource resource, int offset) {
        var leaf = leaf(resource, offset);
        if (leaf == null) {
            return;
        }
        var reference =
                new EObjectAtOffsetHelper().resolveCrossReferencedElementAt(resource, offset);
        var element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (reference instanceof Bernama named && !named.eIsProxy()) {
            tell(leaf, new ElementText(plan, texts).of(named));
        } else if (leaf.getGrammarElement() instanceof Keyword keyword) {
            keyword(leaf, keyword, element);
        } else if (leaf.getGrammarElement() instanceof EnumLiteralDeclaration choice) {
            keyword(leaf, choice.getLiteral(), element);
        } else if (leaf.getText().startsWith("'''") && element instanceof Bagian part) {
            var report = EcoreUtil2.getContainerOfType(part, Laporan.class);
            var text = leaf.getText().substring(3);
            inNarrative(
                    text,
                    leaf.getOffset() + 3,
                    offset - leaf.getOffset() - 3,
                    NarrativeContext.of(plan, Optional.ofNullable(report)));
        } else {
            value(leaf, element);
        }
    }

    private static ILeafNode leaf(XtextResource resource, int offset) {
        var root = resource.getParseResult().getRootNode();
        var leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        if ((leaf == null || leaf.isHidden()) && offset > 0) {
            leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
        }
        return leaf == null || leaf.isHidden() ? null : leaf;
    }

    private void keyword(ILeafNode leaf, Keyword keyword, EObject element) {
        if (!Character.isLetter(keyword.getValue().charAt(0))) {
            return;
        }
        var rule = rule(leaf, element);
        meaning(rule, keyword)
                .ifPresent(
                        each -> tell(leaf, "**" + words(keyword) + "** " + Markdown.plain(each)));
        var node = element == null ? null : NodeModelUtils.findActualNodeFor(element);
        boolean first = node != null && node.getOffset() == leaf.getOffset();
        if (first && element instanceof Bernama named) {
            tell(leaf, new ElementText(plan, texts).of(named));
        }
    }

    private Optional<String> meaning(String rule, Keyword keyword) {
        return texts.meaning(rule, words(keyword))
                .or(() -> texts.meaning(rule, keyword.getValue()));
    }

    private static String rule(INode leaf, EObject element) {
        var rule = EcoreUtil2.getContainerOfType(leaf.getGrammarElement(), AbstractRule.class);
        boolean choice = rule instanceof EnumRule;
        return choice && element != null ? element.eClass().getName() : rule.getName();
    }

    /** The word together with the fixed words beside it. */
    private static String words(Keyword keyword) {
        if (!(keyword.eContainer() instanceof Group group)) {
            return keyword.getValue();
        }
        var elements = group.getElements();
        int first = elements.indexOf(keyword);
        while (first > 0 && isWord(elements.get(first - 1))) {
            first--;
        }
        var words = new ArrayList<String>();
        for (int i = first; i < elements.size() && isWord(elements.get(i)); i++) {
            words.add(((Keyword) elements.get(i)).getValue());
        }
        return String.join(" ", words);
    }

    private static boolean isWord(AbstractElement element) {
        return element instanceof Keyword keyword
                && Character.isLetter(keyword.getValue().charAt(0));
    }

    private void value(ILeafNode leaf, EObject element) {
        if (element instanceof Bernama named && List.of("id", "nama").contains(feature(leaf))) {
            tell(leaf, new ElementText(plan, texts).of(named));
        } else if (element instanceof Abaikan || element instanceof AturanPemeriksaan) {
            knowledge
                    .rules()
                    .byId(leaf.getText())
                    .ifPresent(rule -> tell(leaf, new RuleText(plan.locale(), texts).of(rule)));
        } else if (!(leaf.getGrammarElement() instanceof CrossReference)) {
            InWords.of(leaf).ifPresent(each -> tell(leaf, each));
        }
    }

    /** What a value is of its element, seen from the rules that only read values. */
    private static String feature(INode leaf) {
        for (INode each = leaf; each != null; each = each.getParent()) {
            var assignment =
                    EcoreUtil2.getContainerOfType(each.getGrammarElement(), Assignment.class);
            if (assignment != null) {
                return assignment.getFeature();
            }
        }
        return "";
    }

    private void inNarrative(String text, int shift, int offset, NarrativeContext context) {
        for (var live : TeksHidup.parse(text).nilai()) {
            if (live.offset() <= offset && offset < live.offset() + live.length()) {
                start = shift + live.offset();
                length = live.length();
                told.add(figure(context.value(live.ungkapan())));
            }
        }
        told.removeIf(String::isEmpty);
    }

    private String figure(PenilaiTeks.Penilaian result) {
        return switch (result) {
            case PenilaiTeks.Berhasil found -> {
                var figure = texts.get("hover.tercetak", Markdown.plain(found.teks()));
                yield found.asal() == null || found.asal().rumus().isEmpty()
                        ? figure
                        : figure + "\n\n" + Markdown.plain(found.asal().rumus());
            }
            case PenilaiTeks.Salah wrong ->
                    Markdown.plain(new Penjelasan(plan.locale()).galat(wrong));
            case null -> "";
        };
    }

    private void findings(int offset) {
        for (var finding : plan.check().findings()) {
            var range = finding.range();
            boolean here =
                    range.file().equals(file)
                            && range.length() > 0
                            && range.offset() <= offset
                            && offset <= range.offset() + range.length();
            if (here) {
                told.add(new RuleText(plan.locale(), texts).of(finding, knowledge.rules()));
                if (start < 0) {
                    start = range.offset();
                    length = range.length();
                }
            }
        }
    }

    private void tell(INode node, String markdown) {
        told.add(markdown);
        start = node.getOffset();
        length = node.getLength();
    }
}
