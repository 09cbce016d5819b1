package id.jenjang.report.docx.internal.read;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Reads XML that somebody else may have written: no document type, nothing from outside. */
public final class SafeXml {

    // The JDK's own reader, whatever others lie on the class path.
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    /** The XML declares a document type. */
    public static final class EntityException extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        EntityException() {
            super("document type");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /**
     * A reader that throws an {@link EntityException} at a document type.
     *
     * @throws XMLStreamException when the beginning is not XML
     */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return new StreamReaderDelegate(FACTORY.createXMLStreamReader(in)) {
            @Override
            public int next() throws XMLStreamException {
                int event = super.next();
                if (event == DTD || event == ENTITY_REFERENCE) {
                    throw new EntityException();
                }
                return event;
            }
        };
    }

    /**
     * Moves to the first element.
     *
     * @throws XMLStreamException when there is none
     */
    public static void toRoot(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamReader.START_ELEMENT) {
            // comments and processing instructions
        }
    }
}
