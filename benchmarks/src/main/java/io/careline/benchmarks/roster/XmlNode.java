package io.careline.benchmarks.roster;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An element of an XML document, or of nothing: what is absent has no children, no attributes and no text. */
record XmlNode(Optional<Element> element) {
    static XmlNode parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new XmlNode(Optional.of(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("text must be XML: " + e.getMessage(), e);
        }
    }

    List<XmlNode> children(String name) {
        List<XmlNode> found = new ArrayList<>();
        Node node = element.map(Element::getFirstChild).orElse(null);
        while (node != null) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(new XmlNode(Optional.of(child)));
            }
            node = node.getNextSibling();
        }
        return found;
    }

    XmlNode child(String name) {
        return children(name).stream().findFirst().orElse(new XmlNode(Optional.empty()));
    }

    String text(String name) {
        return child(name).text();
    }

    String text() {
        return element.map(Element::getTextContent).orElse("").strip();
    }

    String attribute(String name) {
        return element.map(found -> found.getAttribute(name)).orElse("");
    }

    boolean isTrue() {
        return text().equals("true") || text().equals("1");
    }
}
