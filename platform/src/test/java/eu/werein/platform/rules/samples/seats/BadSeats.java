package eu.werein.platform.rules.samples.seats;

import org.bson.Document;

record BadSeats(Document stored) {}
