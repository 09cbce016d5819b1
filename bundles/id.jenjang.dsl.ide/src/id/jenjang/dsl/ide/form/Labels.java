package id.jenjang.dsl.ide.form;

import id.jenjang.dsl.ide.internal.Sentences;
import id.jenjang.dsl.ide.internal.complete.Texts;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people call kinds of elements, what they hold, and the values to choose from. */
public final class Labels {

    private final Sentences sentences;
    private final Texts words;

    /** The words of one language. */
    public Labels(Locale locale) {
        sentences = new Sentences(Labels.class, locale);
        words = new Texts(locale);
    }

    /** The kind of an element; an indicator is called IKU or output when it is one. */
    public String of(EObject element) {
        return element instanceof Indikator indicator
                ? sentences
                        .find("unsur.Indikator." + indicator.getJenis().getLiteral())
                        .orElseGet(() -> of(element.eClass()))
                : of(element.eClass());
    }

    /** The kind of an element with its short name, if it has one, such as "Tujuan T1". */
    public String named(EObject element) {
        return element instanceof Bernama named && named.getId() != null
                ? of(element) + " " + named.getId()
                : of(element);
    }

    /** A kind of elements. */
    public String of(EClass type) {
        return sentences.find("unsur." + type.getName()).orElse(type.getName());
    }

    /** What an element of a kind holds. */
    public String of(EClass type, EStructuralFeature feature) {
        return find("ciri.", type, feature).orElse(feature.getName());
    }

    /** A value to choose. */
    public String of(Enumerator literal) {
        var key = "pilihan." + literal.getClass().getSimpleName() + "." + literal.getLiteral();
        return sentences.find(key).orElse(literal.getLiteral());
    }

    /** Yes or no. */
    String flag(boolean flag) {
        return sentences.get("pilihan.Boolean." + flag);
    }

    /** How it is said that a figure has no upper bound. */
    String unlimited() {
        return sentences.get("pilihan.batas.tanpa");
    }

    /**
     * What a feature means, in a sentence: its own, else that of the keyword it is written with;
     * empty when there is none.
     */
    String help(EClass type, EStructuralFeature feature) {
        return find("bantuan.", type, feature)
                .or(() -> words.meaning(type.getName(), keyword(feature)))
                .orElse("");
    }

    /** Keywords are the names of features, in several words. */
    private static String keyword(EStructuralFeature feature) {
        return feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The text of a feature: of the kind itself, of a more general one, or of any. */
    private Optional<String> find(String prefix, EClass type, EStructuralFeature feature) {
        var owners =
                Stream.concat(Stream.of(type), type.getEAllSuperTypes().reversed().stream())
                        .map(owner -> prefix + owner.getName() + "." + feature.getName());
        return Stream.concat(owners, Stream.of(prefix + feature.getName()))
                .flatMap(key -> sentences.find(key).stream())
                .findFirst();
    }
}
