package id.jenjang.measure.tercetak;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where something stands in the transcript.
 *
 * @param pemilik the element whose text holds it
 * @param fitur the feature with that text; null means the element as a whole
 * @param awal first character within the text, in UTF-16 units; 0 for the whole value
 * @param panjang number of characters; -1 means the whole value
 */
public record Letak(EObject pemilik, EStructuralFeature fitur, int awal, int panjang) {}
