package id.jenjang.dsl.internal.link;

import id.jenjang.dsl.Nearest;
import id.jenjang.dsl.internal.DslMessages;

import jakarta.inject.Inject;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;

import java.util.List;

/**
 * Says of an unresolved short name what was expected, and offers the nearest name or tells what the
 * name really is.
 */
public final class LinkMessages extends LinkingDiagnosticMessageProvider {

    /** Issue code of an unresolved reference. */
    public static final String UNRESOLVED = "S003";

    private final DslMessages messages;

    @Inject
    LinkMessages(DslMessages messages) {
        this.messages = messages;
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        var name = linkText(context);
        if (name == null) {
            return null;
        }
        var expected = context.getReference().getEReferenceType();
        var index = IdIndex.of(context.getContext());
        var other = index.flatMap(each -> each.find(name));
        if (other.isPresent()) {
            return message(
                    messages.get(
                            "rujukan.jenis", name, kind(other.get().eClass()), kind(expected)));
        }
        if (name.equalsIgnoreCase("rp") || name.equalsIgnoreCase("idr")) {
            return message(messages.get("rujukan.rupiah", name));
        }
        var sentence = messages.get("rujukan.takada", name, kind(expected));
        var names = index.map(each -> each.suggestions(expected)).orElse(List.of());
        return message(
                Nearest.to(name, names)
                        .map(near -> messages.get("rujukan.maksud", sentence, near))
                        .orElse(sentence));
    }

    private static String linkText(ILinkingDiagnosticContext context) {
        try {
            return context.getLinkText();
        } catch (IllegalNodeException e) {
            // The name itself is missing: the syntax error at the same place tells it.
            return null;
        }
    }

    private DiagnosticMessage message(String text) {
        return new DiagnosticMessage(text, Severity.ERROR, UNRESOLVED);
    }

    private String kind(EClass type) {
        return messages.get("unsur." + type.getName());
    }
}
