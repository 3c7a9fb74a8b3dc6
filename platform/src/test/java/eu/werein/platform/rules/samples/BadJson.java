package eu.werein.platform.rules.samples;

import com.fasterxml.jackson.databind.ObjectMapper;

final class BadJson {
    final ObjectMapper mapper = new ObjectMapper();
}
