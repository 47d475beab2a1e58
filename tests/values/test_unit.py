from xiangpu.values.unit import UNITS, Dimension, find_unit


def test_every_unit_is_found_by_its_key_its_symbol_and_its_chinese_name() -> None:
    for unit in UNITS.values():
        assert find_unit(unit.key) == find_unit(unit.symbol) == find_unit(unit.zh) == unit


def test_every_english_name_and_synonym_names_some_unit_of_the_same_dimension() -> None:
    for unit in UNITS.values():
        for word in (unit.en, unit.en_plural, *unit.synonyms):
            found = find_unit(word)
            assert found is not None and found.dimension is unit.dimension, word


def test_keys_are_ascii_and_no_two_units_share_a_symbol() -> None:
    assert all(key.isascii() for key in UNITS)
    assert len({unit.symbol for unit in UNITS.values()}) == len(UNITS)


def test_the_case_of_a_unit_does_not_matter() -> None:
    assert find_unit("ML") == UNITS["mL"]
    assert find_unit("Kg") == UNITS["kg"]


def test_an_english_word_for_several_measure_words_means_the_plainest() -> None:
    assert find_unit("pieces") == UNITS["piece"]
    assert find_unit("pair") == UNITS["pair"]


def test_counted_units_are_one_each() -> None:
    counted = [unit for unit in UNITS.values() if unit.dimension is Dimension.COUNT]
    assert counted and all(unit.factor == 1 for unit in counted)
