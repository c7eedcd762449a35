"""Sentences: the Chinese text, and what the window needs to say it again."""

from rules.sentence import Sentence


def test_a_tuple_is_written_as_a_list_and_kept_in_parts() -> None:
    sentence = Sentence("{names}都标为{role}", names=("顾望", "柳溪"), role="主宾")
    assert sentence == "顾望、柳溪都标为主宾"
    assert sentence.values["names"] == ("顾望", "柳溪")


def test_a_text_without_values_may_hold_braces() -> None:
    assert Sentence("按 {name} 填写") == "按 {name} 填写"
