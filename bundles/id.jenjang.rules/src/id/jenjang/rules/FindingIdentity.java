package id.jenjang.rules;

import id.jenjang.rules.Place.FilePlace;
import id.jenjang.rules.Place.ModelPlace;
import id.jenjang.rules.internal.identity.ElementPath;

import org.eclipse.emf.ecore.EObject;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that the same mistake is recognised in another run. An identity is made of the
 * rule, the element and feature it is about and what the rule adds as a key; never of line numbers,
 * figures, messages or files. Findings that are otherwise alike are counted: {@code J206
 * IKU1/target(murni)/nilai(2023)}, {@code ...#2}. One instance serves one check.
 */
public final class FindingIdentity {
    private static final int DIGEST_BYTES = 8;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The identity of the next finding; the second one alike ends in {@code #2}. */
    public String next(String ruleId, Place place, String key) {
        return next(base(ruleId, place, key));
    }

    /** The next identity that begins with the given text. */
    public String next(String base) {
        int count = seen.merge(base, 1, Integer::sum);
        return count == 1 ? base : base + "#" + count;
    }

    /** A digest of an identity: 16 hexadecimal digits, the same on every machine. */
    public static String fingerprint(String identity) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String base(String ruleId, Place place, String key) {
        return switch (place) {
            case FilePlace file -> ruleId + " " + withKey(file.path(), key);
            case ModelPlace model -> ruleId + " " + withKey(where(model), keyOf(model, key));
        };
    }

    private static String where(ModelPlace place) {
        String path = ElementPath.of(place.element());
        return place.feature() == null ? path : path + "." + place.feature().getName();
    }

    private static String withKey(String where, String key) {
        return key.isEmpty() ? where : where + ":" + key;
    }

    /** What the rule says, else the written text of the stretch or the value of the index. */
    private static String keyOf(ModelPlace place, String key) {
        if (!key.isEmpty() || place.feature() == null) {
            return key;
        }
        EObject element = place.element();
        Object value = element.eGet(place.feature());
        if (value instanceof List<?> all) {
            boolean inside = place.index() >= 0 && place.index() < all.size();
            return inside ? ElementPath.value(all.get(place.index())) : "";
        }
        if (value instanceof String text && place.length() >= 0) {
            int from = Math.clamp(place.offset(), 0, text.length());
            int to = Math.clamp((long) from + place.length(), from, text.length());
            return ElementPath.value(text.substring(from, to));
        }
        return "";
    }
}
