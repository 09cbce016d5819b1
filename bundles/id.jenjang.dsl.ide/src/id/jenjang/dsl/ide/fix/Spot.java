package id.jenjang.dsl.ide.fix;

import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.PlanEdits;
import id.jenjang.dsl.ide.TextEdit;
import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.model.Berkas;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A finding where it stands in a text.
 *
 * @param plan the plan as it is now
 * @param finding what is to be mended
 * @param text the text of its file
 * @param sentences the titles of fixes
 */
record Spot(EditedPlan plan, TextFinding finding, String text, Sentences sentences) {

    Path file() {
        return finding.range().file();
    }

    int offset() {
        return finding.range().offset();
    }

    int end() {
        return Math.min(text.length(), offset() + finding.range().length());
    }

    /** What is written there. */
    String word() {
        return text.substring(Math.min(offset(), end()), end());
    }

    String title(String key, Object... arguments) {
        return sentences.get(key, arguments);
    }

    PlanEdits edits(TextEdit... edits) {
        return PlanEdits.of(file(), edits);
    }

    /** The file in the whole plan; empty for a narrative and a file that cannot be read. */
    Optional<Berkas> berkas() {
        return plan.plan().berkas().stream()
                .filter(each -> plan.plan().file(each).filter(file()::equals).isPresent())
                .findFirst();
    }

    /** The word there; empty where nothing was read. */
    Optional<ILeafNode> leaf() {
        return berkas().map(
                        each -> ((XtextResource) each.eResource()).getParseResult().getRootNode())
                .map(root -> NodeModelUtils.findLeafNodeAtOffset(root, offset()));
    }

    /** The innermost element there. */
    Optional<EObject> element() {
        return leaf().map(NodeModelUtils::findActualSemanticObjectFor);
    }
}
